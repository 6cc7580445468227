// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions {
  interface JsapiWithContract {
    /**
     * JSAPI下单并授权/签约
     *
     * `POST /v3/pay/transactions/jsapi-with-contract`（普通商户）
     */
    (data: JsapiWithContract.PostHttpMethod.JsonDataRequest, config?: JsapiWithContract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<JsapiWithContract.PostHttpMethod.WellformedResponse>>;
    /**
     * JSAPI下单并授权/签约
     *
     * `POST /v3/pay/transactions/jsapi-with-contract`（普通商户）
     */
    post(data: JsapiWithContract.PostHttpMethod.JsonDataRequest, config?: JsapiWithContract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<JsapiWithContract.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.JsapiWithContract.PostHttpMethod {
  interface JsonDataRequest {
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
     * 商品描述
     * @example 'Image形象店-深圳腾大-QQ公仔'
     */
    description: string;
    /**
     * 商户订单号
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 交易结束时间
     *
     * RFC 3339 时间，含时区
     * @example '2018-06-08T10:34:56+08:00'
     */
    time_expire?: string;
    /**
     * 附加数据
     * @example '自定义数据说明'
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
     * 订单优惠标记
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 电子发票入口开放标识
     * @example false
     */
    support_fapiao?: boolean;
    /**
     * 订单金额
     *
     * 字段：`total`、`currency`
     */
    amount: WeChatPay.Components.TransactionAmount;
    /**
     * 支付者
     *
     * 字段：`openid`
     */
    payer: JsonDataRequest.Payer;
    /**
     * 优惠功能
     *
     * 字段：`cost_price`、`invoice_id`、`goods_detail`
     */
    detail?: JsonDataRequest.Detail;
    /**
     * 场景信息
     *
     * 字段：`payer_client_ip`、`device_id`、`store_info`
     */
    scene_info?: WeChatPay.Components.SceneInfo;
    /**
     * 结算信息
     *
     * 字段：`profit_sharing`
     */
    settle_info?: JsonDataRequest.SettleInfo;
    /**
     * 签约授权信息
     *
     * 字段：`password_free_contract_id`、`token`、`plan_id`、`contract_mchid`、`contract_appid`、`contract_code`、`request_serial`、`contract_display_account`、`contract_notify_url`
     */
    contract_info: WeChatPay.Components.ContractWithOrderInfo;
  }
  namespace JsonDataRequest {
    /** 支付者 */
    interface Payer {
      /**
       * 用户标识
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
    }
    /** 优惠功能 */
    interface Detail {
      /**
       * 订单原价
       *
       * 单位 分
       * @example 608800
       */
      cost_price?: number;
      /**
       * 商品小票ID
       *
       * 长度 ≤ 32
       * @example '微信123'
       */
      invoice_id?: string;
      /**
       * 单品列表
       *
       * 字段：`merchant_goods_id`、`wechatpay_goods_id`、`goods_name`、`quantity`、`unit_price`
       */
      goods_detail: WeChatPay.Components.GoodsDetail[];
    }
    /** 结算信息 */
    interface SettleInfo {
      /**
       * 是否指定分账
       * @example false
       */
      profit_sharing?: boolean;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预支付交易会话标识
     * @example 'wx201410272009395522657a690389285100'
     */
    prepay_id: string;
  }
}
