// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer {
  interface DepositInsurancePremiumsCompensationBills {
    /**
     * 发起保证金赔付保司保费
     *
     * `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`（服务商）
     */
    (data: DepositInsurancePremiumsCompensationBills.PostHttpMethod.JsonDataRequest, config?: DepositInsurancePremiumsCompensationBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DepositInsurancePremiumsCompensationBills.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起保证金赔付保司保费
     *
     * `POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills`（服务商）
     */
    post(data: DepositInsurancePremiumsCompensationBills.PostHttpMethod.JsonDataRequest, config?: DepositInsurancePremiumsCompensationBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<DepositInsurancePremiumsCompensationBills.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills.PostHttpMethod {
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
     * 赔付用户信息
     *
     * 字段：`type`、`mch_info`、`transaction_info`
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
  }
  namespace JsonDataRequest {
    /** 赔付用户信息 */
    interface Receiver {
      /**
       * 转账接收方类型
       *
       * - `MERCHANT`：商户
       * @example 'MERCHANT'
       */
      type?: 'MERCHANT';
      /**
       * 转账接收方商户信息
       *
       * 字段：`mchid`
       */
      mch_info?: Receiver.MchInfo;
      /**
       * 赔付单信息
       *
       * 字段：`transaction_id`、`type`
       */
      transaction_info?: Receiver.TransactionInfo;
    }
    namespace Receiver {
      /** 转账接收方商户信息 */
      interface MchInfo {
        /**
         * 商户号
         *
         * 由微信支付分配。
         * @example '1900001108'
         */
        mchid?: string;
      }
      /** 赔付单信息 */
      interface TransactionInfo {
        /**
         * 交易订单号
         * @example '4200002026202612011234567890'
         */
        transaction_id: string;
        /**
         * 赔付单类型
         *
         * - `WXPAY`：微信支付订单
         */
        type: 'WXPAY' | 'WXVALUE';
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
       * 字段：`type`、`mch_info`、`transaction_info`
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
         * @example 'MERCHANT'
         */
        type?: 'MERCHANT';
        /**
         * 转账接收方商户信息
         *
         * 字段：`mchid`
         */
        mch_info?: Receiver.MchInfo;
        /**
         * 赔付单信息
         *
         * 字段：`transaction_id`
         */
        transaction_info?: Receiver.TransactionInfo;
      }
      namespace Receiver {
        /** 转账接收方商户信息 */
        interface MchInfo {
          /**
           * 商户号
           * @example '1900001108'
           */
          mchid?: string;
        }
        /** 赔付单信息 */
        interface TransactionInfo {
          /**
           * 交易订单号
           * @example '4200002026202612011234567890'
           */
          transaction_id: string;
        }
      }
    }
  }
}
