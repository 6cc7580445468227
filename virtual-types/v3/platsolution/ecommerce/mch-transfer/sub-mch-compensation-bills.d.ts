// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer {
  interface SubMchCompensationBills {
    /**
     * 请求赔付
     *
     * `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`（服务商）
     */
    (data: SubMchCompensationBills.PostHttpMethod.JsonDataRequest, config?: SubMchCompensationBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SubMchCompensationBills.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求赔付
     *
     * `POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills`（服务商）
     */
    post(data: SubMchCompensationBills.PostHttpMethod.JsonDataRequest, config?: SubMchCompensationBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SubMchCompensationBills.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 赔付商户信息
     *
     * 字段：`type`、`mch_info`
     */
    receiver: JsonDataRequest.Receiver;
    /**
     * 商户单号
     *
     * 发起这笔转账时由你生成的单号，须存下；没有得到明确结果时沿用原单号。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
    /**
     * 赔付金额
     *
     * 单位 分
     * @example 10000
     */
    amount: number;
    /**
     * 赔付原因
     * @example '直播违规扣罚'
     */
    transfer_remark: string;
    /**
     * 出资商户号
     *
     * 出这笔钱的商户。
     * @example '1900001109'
     */
    sponsor_mchid?: string;
  }
  namespace JsonDataRequest {
    /** 赔付商户信息 */
    interface Receiver {
      /**
       * 赔付接收方类型
       *
       * - `MERCHANT`：商户
       * @example 'MERCHANT'
       */
      type: 'MERCHANT';
      /**
       * 赔付接收方商户信息
       *
       * 字段：`mchid`
       */
      mch_info: Receiver.MchInfo;
    }
    namespace Receiver {
      /** 赔付接收方商户信息 */
      interface MchInfo {
        /**
         * 商户号
         *
         * 由微信支付分配。
         * @example '1900001108'
         */
        mchid: string;
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900001108'
     */
    sp_mchid: string;
    /**
     * 赔付接收方信息
     *
     * 字段：`receiver`
     */
    receiver_detail: WellformedResponse.ReceiverDetail;
    /**
     * 商户单号
     *
     * 发起时由你生成。结果不明时先用它查单，弄清之前不能换单号，否则会多付一笔。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
    /**
     * 赔付金额
     *
     * 单位 分
     * @example 10000
     */
    amount: number;
    /**
     * 赔付原因
     * @example '直播违规扣罚'
     */
    transfer_remark: string;
    /**
     * 微信支付转账单号
     * @example '1330000071100999991182026112000019480001'
     */
    bill_id: string;
    /**
     * 赔付状态
     *
     * - `ACCEPTED`：已受理
     * - `SUCCESS`：赔付成功
     * - `CLOSED`：已关闭
     * @example 'ACCEPTED'
     */
    state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED';
    /**
     * 受理时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    accept_time: string;
    /**
     * 成功时间
     *
     * 成功之后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 出资商户号
     * @example '1900001109'
     */
    sponsor_mchid?: string;
  }
  namespace WellformedResponse {
    /** 赔付接收方信息 */
    interface ReceiverDetail {
      /**
       * 赔付接收者信息
       *
       * 字段：`type`、`mch_info`
       */
      receiver?: ReceiverDetail.Receiver;
    }
    namespace ReceiverDetail {
      /** 赔付接收者信息 */
      interface Receiver {
        /**
         * 赔付接收方类型
         *
         * - `MERCHANT`：商户
         * @example 'MERCHANT'
         */
        type?: 'MERCHANT';
        /**
         * 赔付接收方商户信息
         *
         * 字段：`mchid`
         */
        mch_info?: Receiver.MchInfo;
      }
      namespace Receiver {
        /** 赔付接收方商户信息 */
        interface MchInfo {
          /**
           * 商户号
           * @example '1900001108'
           */
          mchid: string;
        }
      }
    }
  }
}
