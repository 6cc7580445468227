// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer {
  interface TransferBills {
    /**
     * 保证金赔付
     *
     * `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013504198
     */
    (data: TransferBills.PostHttpMethod.JsonDataRequest, config?: TransferBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferBills.PostHttpMethod.WellformedResponse>>;
    /**
     * 保证金赔付
     *
     * `POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013504198
     */
    post(data: TransferBills.PostHttpMethod.JsonDataRequest, config?: TransferBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferBills.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.TransferBills.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid?: string;
    /**
     * 业务类型
     *
     * - `DEPOSIT_COMPENSATION`：保证金赔付
     * - `PLATFORM_AFTER_SALES_COMPENSATION`：平台售后赔付
     * - `INSURANCE_CLAIM`：保险理赔
     * - `DEPOSIT_AFTER_SALES_COMPENSATION`：保证金售后赔付
     * @example 'DEPOSIT_COMPENSATION'
     */
    business_type: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION';
    /**
     * 收款方信息
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
    amount?: number;
    /**
     * 赔付原因
     * @example '直播违规扣罚'
     */
    transfer_remark: string;
    /**
     * 收款方备注
     * @example '小店示例直播违规扣罚'
     */
    receiver_remark?: string;
  }
  namespace JsonDataRequest {
    /** 收款方信息 */
    interface Receiver {
      /**
       * 转账接收方类型
       *
       * - `MERCHANT`：商户
       * - `TRANSACTION_USER`：订单付款用户
       * @example 'MERCHANT'
       */
      type?: 'MERCHANT' | 'TRANSACTION_USER';
      /**
       * 转账接收方商户信息
       *
       * 字段：`mch_id`、`mchid`
       */
      mch_info?: Receiver.MchInfo;
    }
    namespace Receiver {
      /** 转账接收方商户信息 */
      interface MchInfo {
        /**
         * 商户号
         *
         * 收款方是商户时，收钱的商户号。
         * @example '1900001108'
         */
        mch_id?: string;
        /**
         * 商户号
         *
         * 由微信支付分配。
         * @example '1900001108'
         */
        mchid?: string;
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
     * 二级商户号
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 二级商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 业务类型
     *
     * - `DEPOSIT_COMPENSATION`：保证金赔付
     * - `PLATFORM_AFTER_SALES_COMPENSATION`：平台售后赔付
     * - `INSURANCE_CLAIM`：保险理赔
     * - `DEPOSIT_AFTER_SALES_COMPENSATION`：保证金售后赔付
     * @example 'DEPOSIT_COMPENSATION'
     */
    business_type?: 'DEPOSIT_COMPENSATION' | 'PLATFORM_AFTER_SALES_COMPENSATION' | 'INSURANCE_CLAIM' | 'DEPOSIT_AFTER_SALES_COMPENSATION';
    /**
     * 转账接收方信息
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
    amount?: number;
    /**
     * 赔付原因
     * @example '直播违规扣罚'
     */
    transfer_remark: string;
    /**
     * 收款方备注
     * @example '小店示例直播违规扣罚'
     */
    receiver_remark?: string;
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
     * - `WAIT_USER_CONFIRM`：待用户确认
     * - `CANCELING`：撤销中
     * - `CANCELLED`：已撤销
     * @example 'ACCEPTED'
     */
    state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED';
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
    /** 转账接收方信息 */
    interface ReceiverDetail {
      /**
       * 转账接收者信息
       *
       * 字段：`type`、`mch_info`
       */
      receiver?: ReceiverDetail.Receiver;
    }
    namespace ReceiverDetail {
      /** 转账接收者信息 */
      interface Receiver {
        /**
         * 转账接收方类型
         *
         * - `MERCHANT`：商户
         * - `TRANSACTION_USER`：订单付款用户
         * @example 'MERCHANT'
         */
        type?: 'MERCHANT' | 'TRANSACTION_USER';
        /**
         * 转账接收方商户信息
         *
         * 字段：`mch_id`
         */
        mch_info?: Receiver.MchInfo;
      }
      namespace Receiver {
        /** 转账接收方商户信息 */
        interface MchInfo {
          /**
           * 商户号
           * @example '1900001108'
           */
          mch_id?: string;
        }
      }
    }
  }
}
