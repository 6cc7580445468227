// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions {
  interface AppWithContract {
    /**
     * APP下单并签约
     *
     * `POST /v3/pay/transactions/app-with-contract`（普通商户）
     */
    (data: AppWithContract.PostHttpMethod.JsonDataRequest, config?: AppWithContract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AppWithContract.PostHttpMethod.WellformedResponse>>;
    /**
     * APP下单并签约
     *
     * `POST /v3/pay/transactions/app-with-contract`（普通商户）
     */
    post(data: AppWithContract.PostHttpMethod.JsonDataRequest, config?: AppWithContract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<AppWithContract.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.AppWithContract.PostHttpMethod {
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
     * 字段：`plan_id`、`contract_mchid`、`contract_appid`、`contract_code`、`request_serial`、`contract_display_account`、`contract_notify_url`
     */
    contract_info: JsonDataRequest.ContractInfo;
  }
  namespace JsonDataRequest {
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
    /** 签约授权信息 */
    interface ContractInfo {
      /**
       * 模板ID
       * @example '3484306348'
       */
      plan_id: string;
      /**
       * 签约商户号
       * @example '1200009811'
       */
      contract_mchid: string;
      /**
       * 签约AppID
       * @example 'wxcbda96de0b165486'
       */
      contract_appid: string;
      /**
       * 签约协议号
       * @example '100001256'
       */
      contract_code: string;
      /**
       * 请求序列号
       * @example '1695'
       */
      request_serial: string;
      /**
       * 用户账户展示名称
       * @example '123456'
       */
      contract_display_account: string;
      /**
       * 签约信息通知URL
       *
       * URL
       * @example 'https://yoursite.com'
       */
      contract_notify_url?: string;
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
