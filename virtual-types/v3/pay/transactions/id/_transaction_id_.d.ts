// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.Id {
  interface _transaction_id_ {
    /**
     * 微信支付订单号查询订单
     *
     * `GET /v3/pay/transactions/id/{transaction_id}`（直连商户）
     */
    get(config: _transaction_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_transaction_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.Id._transaction_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    transaction_id: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 直连商户号
       *
       * 长度 ≤ 32
       * @example '1230000109'
       */
      mchid: string;
    }
  }
  interface WellformedResponse {
    /**
     * 微信支付订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    transaction_id: string;
    /**
     * 交易类型
     *
     * 长度 ≤ 16
     *
     * - `JSAPI`：JSAPI支付
     * - `NATIVE`：Native支付
     * - `APP`：APP支付
     * - `MICROPAY`：付款码支付
     * - `MWEB`：H5支付
     * - `FACEPAY`：刷脸支付
     */
    trade_type: 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY';
    /**
     * 交易状态
     *
     * 长度 ≤ 32
     *
     * - `SUCCESS`：支付成功
     * - `REFUND`：转入退款
     * - `NOTPAY`：未支付
     * - `CLOSED`：已关闭
     * - `REVOKED`：已撤销
     * - `USERPAYING`：用户支付中
     * - `PAYERROR`：支付失败
     */
    trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR';
    /**
     * 交易状态描述
     *
     * 长度 ≤ 256
     * @example '支付成功'
     */
    trade_state_desc: string;
    /**
     * 付款银行
     *
     * 长度 ≤ 32
     * @example 'CMC'
     */
    bank_type?: string;
    /**
     * 支付完成时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2018-06-08T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 公众号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 直连商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 附加数据
     *
     * 长度 ≤ 128 字符
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 商户订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 订单金额
     *
     * 字段：`total`、`currency`、`payer_currency`、`payer_total`
     */
    amount?: WellformedResponse.Amount;
    /**
     * 场景信息
     *
     * 字段：`payer_client_ip`、`device_id`、`store_info`
     */
    scene_info?: WeChatPay.Components.TransactionSceneInfo;
    /**
     * 支付者
     *
     * 字段：`openid`
     */
    payer?: WellformedResponse.Payer;
    /**
     * 优惠功能
     *
     * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`、`goods_detail`
     */
    promotion_detail?: WeChatPay.Components.PromotionDetail[];
  }
  namespace WellformedResponse {
    /** 订单金额 */
    interface Amount {
      /**
       * 总金额
       *
       * 单位 分
       * @example 100
       */
      total?: number;
      /**
       * 货币类型
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
      /**
       * 支付币种
       *
       * 长度 ≤ 16
       */
      payer_currency?: string;
      /**
       * 用户支付金额
       *
       * 单位 分
       */
      payer_total?: number;
    }
    /** 支付者 */
    interface Payer {
      /**
       * 用户标识
       *
       * 长度 ≤ 128
       */
      openid?: string;
    }
  }
}
