// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions {
  interface Codepay {
    /**
     * 付款码支付
     *
     * `POST /v3/pay/transactions/codepay`（普通商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/code-pay.html
     */
    (data: Codepay.PostHttpMethod.JsonDataRequest, config?: Codepay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Codepay.PostHttpMethod.WellformedResponse>>;
    /**
     * 付款码支付
     *
     * `POST /v3/pay/transactions/codepay`（普通商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/code-payment-v3/direct/code-pay.html
     */
    post(data: Codepay.PostHttpMethod.JsonDataRequest, config?: Codepay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Codepay.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.Codepay.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 应用AppID
     *
     * 长度 1–32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 直连商户号
     *
     * 长度 1–32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商品描述
     *
     * 长度 1–127
     * @example 'Image形象店-深圳腾大-QQ公仔'
     */
    description: string;
    /**
     * 商户订单号
     *
     * 长度 6–32
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 附加数据
     *
     * 长度 1–128
     * @example '自定义数据说明'
     */
    attach?: string;
    /**
     * 订单优惠标记
     *
     * 长度 1–256
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 电子发票入口开放标识
     * @example false
     */
    support_fapiao?: boolean;
    /**
     * 支付者
     *
     * 字段：`auth_code`
     */
    payer: JsonDataRequest.Payer;
    /**
     * 订单金额
     *
     * 字段：`total`、`currency`
     */
    amount: WeChatPay.Components.TransactionAmount;
    /**
     * 场景信息
     *
     * 字段：`device_id`、`device_ip`、`store_info`
     */
    scene_info: JsonDataRequest.SceneInfo;
    /**
     * 优惠功能
     *
     * 字段：`cost_price`、`invoice_id`、`goods_detail`
     */
    detail?: JsonDataRequest.Detail;
    /**
     * 结算信息
     *
     * 字段：`profit_sharing`
     */
    settle_info?: JsonDataRequest.SettleInfo;
  }
  namespace JsonDataRequest {
    /** 支付者 */
    interface Payer {
      /**
       * 授权码
       *
       * 长度 ≤ 32
       * @example '130061098828009406'
       */
      auth_code: string;
    }
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 商户端设备号
       *
       * 长度 1–32
       * @example '013467007045764'
       */
      device_id?: string;
      /**
       * 商户端设备 IP
       *
       * 长度 1–45
       * @example '128.0.0.1'
       */
      device_ip?: string;
      /**
       * 商户门店信息
       *
       * 字段：`id`、`out_id`
       */
      store_info: SceneInfo.StoreInfo;
    }
    namespace SceneInfo {
      /** 商户门店信息 */
      type StoreInfo = (StoreInfo.WithId | StoreInfo.WithOutId);
      namespace StoreInfo {
        interface WithId {
          /**
           * 门店编号
           *
           * 与 `out_id` 至少填一项；长度 1–32
           * @example '0001'
           */
          id: string;
          /**
           * 商家自定义编码
           *
           * 与 `id` 至少填一项；长度 1–256
           * @example 'A1111'
           */
          out_id?: string;
        }
        interface WithOutId {
          /**
           * 门店编号
           *
           * 与 `out_id` 至少填一项；长度 1–32
           * @example '0001'
           */
          id?: string;
          /**
           * 商家自定义编码
           *
           * 与 `id` 至少填一项；长度 1–256
           * @example 'A1111'
           */
          out_id: string;
        }
      }
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
       * 字段：`merchant_goods_id`、`wxpay_goods_id`、`goods_name`、`quantity`、`unit_price`
       */
      goods_detail: Detail.GoodsDetail[];
    }
    namespace Detail {
      interface GoodsDetail {
        /**
         * 商品编码
         *
         * 长度 ≤ 32
         * @example '1246464644'
         */
        merchant_goods_id: string;
        /**
         * 微信支付商品编码
         * @example '1001'
         */
        wxpay_goods_id?: string;
        /**
         * 商品名称
         *
         * 长度 ≤ 256
         * @example 'iPhoneX 256G'
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
         * 单位 分
         * @example 528800
         */
        unit_price: number;
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
     * 应用AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid?: string;
    /**
     * 直连商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商户订单号
     *
     * 长度 6–32
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 长度 ≤ 32
     * @example '1217752501201407033233368018'
     */
    transaction_id?: string;
    /**
     * 交易类型
     *
     * 长度 ≤ 16
     * @example 'MICROPAY'
     */
    trade_type?: string;
    /**
     * 银行类型
     *
     * 长度 ≤ 16
     * @example 'CCB_DEBIT'
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
     * 交易状态
     *
     * 长度 ≤ 32
     * @example 'SUCCESS'
     */
    trade_state: string;
    /**
     * 交易状态描述
     *
     * 长度 ≤ 256
     * @example '支付成功'
     */
    trade_state_desc?: string;
    /**
     * 附加数据
     *
     * 长度 ≤ 128
     * @example '自定义数据说明'
     */
    attach?: string;
    /**
     * 支付者
     *
     * 字段：`openid`
     */
    payer?: WellformedResponse.Payer;
    /**
     * 订单金额
     *
     * 字段：`total`、`payer_total`、`currency`、`payer_currency`
     */
    amount?: WellformedResponse.Amount;
    /**
     * 优惠信息
     *
     * 字段：`coupon_id`、`name`、`scope`、`type`、`amount`、`stock_id`、`wechatpay_contribute`、`merchant_contribute`、`other_contribute`、`currency`、`goods_detail`
     */
    promotion_detail?: WeChatPay.Components.CodepayPromotionDetail[];
  }
  namespace WellformedResponse {
    /** 支付者 */
    interface Payer {
      /**
       * 用户标识
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid?: string;
    }
    /** 订单金额 */
    interface Amount {
      /**
       * 订单金额
       *
       * 单位 分
       * @example 100
       */
      total: number;
      /**
       * 用户支付金额
       *
       * 单位 分
       * @example 100
       */
      payer_total?: number;
      /**
       * 订单金额货币类型
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      currency?: string;
      /**
       * 用户支付货币类型
       *
       * 长度 ≤ 16
       * @example 'CNY'
       */
      payer_currency?: string;
    }
  }
}
