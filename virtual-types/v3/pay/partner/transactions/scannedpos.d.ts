// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions {
  interface Scannedpos {
    /**
     * 扫码支付下单
     *
     * `POST /v3/pay/partner/transactions/scannedpos`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-scannedpos-payment/partner-ap-iv3/parner-scanned-pos-prepay.html
     */
    (data: Scannedpos.PostHttpMethod.JsonDataRequest, config?: Scannedpos.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Scannedpos.PostHttpMethod.WellformedResponse>>;
    /**
     * 扫码支付下单
     *
     * `POST /v3/pay/partner/transactions/scannedpos`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-scannedpos-payment/partner-ap-iv3/parner-scanned-pos-prepay.html
     */
    post(data: Scannedpos.PostHttpMethod.JsonDataRequest, config?: Scannedpos.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Scannedpos.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions.Scannedpos.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 合作伙伴应用AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid?: string;
    /**
     * 合作伙伴商户号
     * @example '1230000109'
     */
    sp_mchid: string;
    /**
     * 特约商户应用AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * 特约商户号
     * @example '1900000109'
     */
    sub_mchid: string;
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
     * @example '自定义数据'
     */
    attach?: string;
    /**
     * 通知地址
     *
     * URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url?: string;
    /**
     * 订单优惠标记
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 电子发票入口开放标识
     * @example true
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
     * 字段：`sp_openid`、`sub_openid`
     */
    payer: WeChatPay.Components.PartnerPayer;
    /**
     * 优惠功能
     *
     * 字段：`cost_price`、`invoice_id`、`goods_detail`
     */
    detail?: WeChatPay.Components.OrderDetail;
    /**
     * 场景信息
     *
     * 字段：`payer_client_ip`、`device_id`、`store_info`
     */
    scene_info: JsonDataRequest.SceneInfo;
    /**
     * 结算信息
     *
     * 字段：`profit_sharing`
     */
    settle_info?: JsonDataRequest.SettleInfo;
  }
  namespace JsonDataRequest {
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 用户终端IP
       *
       * 长度 ≤ 45
       * @example '14.23.150.211'
       */
      payer_client_ip: string;
      /**
       * 商户端设备号
       * @example '013467007045764'
       */
      device_id?: string;
      /**
       * 商户门店信息
       *
       * 字段：`id`、`out_id`
       */
      store_info: SceneInfo.StoreInfo;
    }
    namespace SceneInfo {
      /** 商户门店信息 */
      interface StoreInfo {
        /**
         * 门店ID
         * @example '0001'
         */
        id?: string;
        /** 商家自定义编码 */
        out_id?: string;
      }
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
