// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.Papay {
  interface Transactions {
    /**
     * 支付扣款
     *
     * `POST /v3/global/papay/transactions`（直连模式、机构模式）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml
     */
    (data: Transactions.PostHttpMethod.JsonDataRequest, config: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
    /**
     * 支付扣款
     *
     * `POST /v3/global/papay/transactions`（直连模式、机构模式）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter5_1_6.shtml
     */
    post(data: Transactions.PostHttpMethod.JsonDataRequest, config: Transactions.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Transactions.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Papay.Transactions.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /**
     * 机构AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mchid?: string;
    /**
     * 子商户应用ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165484'
     */
    sub_appid?: string;
    /**
     * 商品描述
     * @example 'image形象店-深圳腾大- QQ公仔'
     */
    description: string;
    /**
     * 商户数据
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 通知地址
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url: string;
    /**
     * 商户订单号
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 商品标记
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * MCC码
     * @example '1011'
     */
    merchant_category_code: string;
    /**
     * 委托代扣协议ID
     * @example '100005698'
     */
    contract_id: string;
    /**
     * 订单金额
     *
     * 字段：`total`、`currency`
     */
    amount: WeChatPay.Components.OverseaTransactionAmount;
    /**
     * 场景信息
     *
     * 字段：`device_id`、`device_ip`
     */
    scene_info?: JsonDataRequest.SceneInfo;
  }
  namespace JsonDataRequest {
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 商户端设备号
       * @example '013467007045764'
       */
      device_id?: string;
      /**
       * 商户端设备IP
       * @example '128.0.0.1'
       */
      device_ip?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid?: string;
    /**
     * 应用ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid?: string;
    /**
     * 机构商户号
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    sp_mchid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 机构AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid?: string;
    /**
     * 子商户AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 商户订单号
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     * @example '4200000000002104083200000488'
     */
    transaction_id: string;
    /**
     * 商户数据
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 交易类型
     *
     * - `AUTH`：代扣
     * @example 'AUTH'
     */
    trade_type: 'AUTH';
    /**
     * 付款银行
     * @example 'CMC'
     */
    bank_type: string;
    /**
     * 支付完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2018-06-08T10:34:56+08:00'
     */
    success_time: string;
    /**
     * 交易状态
     *
     * - `SUCCESS`：支付成功
     * - `REFUND`：转入退款
     * - `NOTPAY`：未支付
     * - `CLOSED`：已关闭
     * - `PAYERROR`：支付失败
     * - `USERPAYING`：用户支付中
     * @example 'SUCCESS'
     */
    trade_state: 'SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | 'USERPAYING';
    /**
     * 交易状态描述
     *
     * 长度 ≤ 256
     * @example '支付成功'
     */
    trade_state_desc: string;
    /**
     * 支付者
     *
     * 字段：`openid`、`sp_openid`、`sub_openid`
     */
    payer: WeChatPay.Components.OverseaPayer;
    /**
     * 订单金额
     *
     * 字段：`total`、`payer_total`、`currency`、`payer_currency`、`exchange_rate`
     */
    amount: WellformedResponse.Amount;
    /**
     * 优惠功能
     *
     * 字段：`promotion_id`、`name`、`scope`、`type`、`amount`、`currency`、`activity_id`、`wxpay_contribute_amount`、`merchant_contribute_amount`、`other_contribute_amount`、`goods_detail`
     */
    promotion_detail?: WeChatPay.Components.OverseaPromotionDetail[];
  }
  namespace WellformedResponse {
    /** 订单金额 */
    interface Amount {
      /**
       * 订单金额
       *
       * 单位 币种的最小单位
       * @example 888
       */
      total: number;
      /**
       * 用户支付金额
       *
       * 单位 币种的最小单位
       * @example 888
       */
      payer_total: number;
      /**
       * 订单标价币种
       * @example 'CNY'
       */
      currency: string;
      /**
       * 用户支付币种
       * @example 'HKD'
       */
      payer_currency: string;
      /**
       * 汇率信息
       *
       * 字段：`type`、`rate`
       */
      exchange_rate?: WeChatPay.Components.ExchangeRate;
    }
  }
}
