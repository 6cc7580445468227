// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions {
  interface Codepay {
    /**
     * 付款码支付（服务商）
     *
     * `POST /v3/pay/partner/transactions/codepay`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-code-pay.html
     */
    (data: Codepay.PostHttpMethod.JsonDataRequest, config?: Codepay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Codepay.PostHttpMethod.WellformedResponse>>;
    /**
     * 付款码支付（服务商）
     *
     * `POST /v3/pay/partner/transactions/codepay`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/partner-code-payment-v3/partner/partner-code-pay.html
     */
    post(data: Codepay.PostHttpMethod.JsonDataRequest, config?: Codepay.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Codepay.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions.Codepay.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 合作伙伴应用AppID
     *
     * 服务商自己的 AppID，须已与服务商的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sp_appid?: string;
    /**
     * 合作伙伴商户号
     *
     * 服务商自己的商户号，由微信支付分配；撤销时填扣款时的那一个。
     * @example '1230000109'
     */
    sp_mchid: string;
    /**
     * 特约商户应用AppID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 特约商户号
     *
     * 收款的特约商户，由服务商进件后取得。
     * @example '1230000109'
     */
    sub_mchid: string;
    /**
     * 商品描述
     *
     * 显示在用户的微信账单里，须让人看得出买的是什么。
     * @example 'Image形象店-深圳腾大-QQ公仔'
     */
    description: string;
    /**
     * 商户订单号
     *
     * 由你生成，须先存下再提交。扣款结果不明时用它查单，没弄清结果就换号再扣会重复收款。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 附加数据
     *
     * 微信支付不解读它，应答与查单时原样返回。可放你自己系统要用的标记。
     * @example '自定义数据说明'
     */
    attach?: string;
    /**
     * 订单优惠标记
     *
     * 代金券批次设有优惠标记时，订单须带上其中任意一个才用得上券，标记由创建批次的商户自定。批次没设标记就不看它。
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 电子发票入口开放标识
     *
     * `true` 让支付成功消息和支付详情页出现开票入口。须先在商户平台或公众平台开通电子发票，否则不起作用。
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
     * 要收的钱和它的币种。
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
     * 单品优惠按这里的商品匹配，没有参加单品优惠的商品时不用传。
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
       * 扫用户出示的付款码得到，约 1 分钟失效，且只能用一次；失效了就让用户刷新后再扫。
       * @example '130061098828009406'
       */
      auth_code: string;
    }
    /** 场景信息 */
    interface SceneInfo {
      /**
       * 商户端设备号
       *
       * 填你自己的门店号或收银设备编号。
       * @example '013467007045764'
       */
      device_id?: string;
      /**
       * 商户端设备 IP
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
      interface StoreInfo {
        /**
         * 门店编号
         *
         * 填你自己系统里的门店编号。
         *
         * 长度 ≤ 32
         * @example '0001'
         */
        id?: string;
        /**
         * 商家自定义编码
         * @example 'A1111'
         */
        out_id?: string;
      }
    }
    /** 优惠功能 */
    interface Detail {
      /**
       * 订单原价
       *
       * 一张小票分几次付时，填整张小票的金额，防止同一张小票重复享受优惠：它与本单支付金额不等时，这一单不能用优惠。普通订单不用填。
       *
       * 单位 分
       * @example 608800
       */
      cost_price?: number;
      /**
       * 商品小票ID
       *
       * 长度 ≤ 32
       * @example 'wx123'
       */
      invoice_id?: string;
      /**
       * 单品列表
       *
       * 单品优惠按这里的商品编码匹配；没有参加单品优惠的商品时不用传 `detail`。
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
         * 你自己系统里的商品编码，须与单品优惠登记的编码一致才能匹配。
         *
         * 长度 ≤ 32
         * @example '1246464644'
         */
        merchant_goods_id: string;
        /**
         * 微信支付商品编码
         *
         * 微信支付统一编的商品号，没有就不传。
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
         *
         * 这种商品买了几件，与 `unit_price` 相乘得到这一行的金额。
         * @example 1
         */
        quantity: number;
        /**
         * 商品单价
         *
         * 商户自己另有优惠时填优惠后的单价。
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
       *
       * 能不能分账只在下单时决定：`true` 让这笔钱付款后先冻结，等你请求分账，分完须解冻剩余资金，满 30 天也会自动解冻，平台收付通是 180 天；不传则直接入账，事后不能再分。
       * @example false
       */
      profit_sharing?: boolean;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 合作伙伴应用AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
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
     * @example 'wxd678efh567hg6787'
     */
    sub_appid?: string;
    /**
     * 特约商户号
     * @example '1230000109'
     */
    sub_mchid: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     * @example '4200002026202612011234567890'
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
     * @example 'CCB_DEBIT'
     */
    bank_type?: string;
    /**
     * 支付完成时间
     *
     * 付款成功后才有。核对超时与对账看它，不看收到通知的时刻。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 交易状态
     *
     * `USERPAYING` 表示用户正在输密码，须接着查单；等不到 `SUCCESS` 就撤销，免得用户稍后付成。
     * @example 'SUCCESS'
     */
    trade_state: string;
    /**
     * 交易状态描述
     *
     * 给人看的说明，程序判断用 `trade_state`。
     *
     * 长度 ≤ 256
     * @example '支付成功'
     */
    trade_state_desc?: string;
    /**
     * 附加数据
     *
     * 下单时传入的内容原样返回，当时没传就没有。
     * @example '自定义数据说明'
     */
    attach?: string;
    /**
     * 支付者
     *
     * 字段：`sp_openid`、`sub_openid`
     */
    payer?: WeChatPay.Components.PartnerPayer;
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
    /** 订单金额 */
    interface Amount {
      /**
       * 订单金额
       *
       * 优惠前的订单价；用户实际付出的看 `payer_total`。
       *
       * 单位 分
       * @example 100
       */
      total: number;
      /**
       * 用户支付金额
       *
       * 抵扣代金券后用户自己付出的钱。与下单金额核对用 `total`，不用它。
       *
       * 单位 分
       * @example 90
       */
      payer_total?: number;
      /**
       * 订单金额货币类型
       * @example 'CNY'
       */
      currency?: string;
      /**
       * 用户支付货币类型
       * @example 'CNY'
       */
      payer_currency?: string;
    }
  }
}
