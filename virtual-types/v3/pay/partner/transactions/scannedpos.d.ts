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
     * RFC 3339 日期时间
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
    amount: JsonDataRequest.Amount;
    /**
     * 支付者
     *
     * 字段：`sp_openid`、`sub_openid`
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
    scene_info: JsonDataRequest.SceneInfo;
    /**
     * 结算信息
     *
     * 字段：`profit_sharing`
     */
    settle_info?: JsonDataRequest.SettleInfo;
  }
  namespace JsonDataRequest {
    /** 订单金额 */
    interface Amount {
      /**
       * 总金额
       *
       * 单位：分
       * @example 888
       */
      total: number;
      /**
       * 货币类型
       * @example 'CNY'
       */
      currency?: string;
    }
    /** 支付者 */
    interface Payer {
      /**
       * 用户标识
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sp_openid?: string;
      /**
       * 用户子标识
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      sub_openid?: string;
    }
    /** 优惠功能 */
    interface Detail {
      /**
       * 订单原价
       *
       * 单位：分
       * @example 1
       */
      cost_price?: number;
      /**
       * 商品小票 ID
       * @example 'wx123'
       */
      invoice_id?: string;
      /**
       * 单品列表
       *
       * 字段：`merchant_goods_id`、`wechatpay_goods_id`、`goods_name`、`quantity`、`unit_price`
       */
      goods_detail?: Detail.GoodsDetail[];
    }
    namespace Detail {
      interface GoodsDetail {
        /**
         * 商品编码
         * @example '由半角的大小写字母、数字、中划线、下划线中的一种或几种组成'
         */
        merchant_goods_id: string;
        /**
         * 微信侧商品编码
         * @example '微信支付定义的统一商品编号（没有可不传）'
         */
        wechatpay_goods_id?: string;
        /**
         * 商品名称
         * @example 'iPhone6s 16G'
         */
        goods_name?: string;
        /**
         * 商品数量
         * @example 1
         */
        quantity: number;
        /**
         * 商品单价
         *
         * 单位：分
         * @example 528800
         */
        unit_price: number;
      }
    }
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 用户终端IP
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
