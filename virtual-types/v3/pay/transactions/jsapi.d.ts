// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions {
  interface Jsapi {
    /**
     * JSAPI下单
     *
     * `POST /v3/pay/transactions/jsapi`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_2.shtml
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525167
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525182
     */
    (data: Jsapi.PostHttpMethod.JsonDataRequest, config?: Jsapi.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Jsapi.PostHttpMethod.WellformedResponse>>;
    /**
     * JSAPI下单
     *
     * `POST /v3/pay/transactions/jsapi`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter3_2.shtml
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525167
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525182
     */
    post(data: Jsapi.PostHttpMethod.JsonDataRequest, config?: Jsapi.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Jsapi.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.Jsapi.PostHttpMethod {
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
     *
     * 长度 ≤ 127 字符
     * @example 'Image形象店-深圳腾大-QQ公仔'
     */
    description: string;
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
     * 长度 6–32 字符；字符集 `0-9 A-Z a-z _ | * -`
     * @example '1217752501201407033233368018'
     */
    out_trade_no: string;
    /**
     * 订单金额
     *
     * 字段：`total`、`currency`
     */
    amount: WeChatPay.Components.TransactionAmount;
    /**
     * 交易结束时间
     *
     * 长度 ≤ 64；RFC 3339 时间，含时区
     * @example '2018-06-08T10:34:56+08:00'
     */
    time_expire?: string;
    /**
     * 通知地址
     *
     * 长度 ≤ 255；URL
     * @example 'https://www.weixin.qq.com/wxpay/pay.php'
     */
    notify_url: string;
    /**
     * 订单优惠标记
     *
     * 长度 ≤ 32
     * @example 'WXG'
     */
    goods_tag?: string;
    /**
     * 指定支付方式
     *
     * - `no_balance`：不可用零钱
     * - `no_credit`：不可用信用卡
     * - `no_debit`：不可用借记卡
     * - `balance_only`：仅可用零钱
     */
    limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only')[];
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean;
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
    scene_info?: WeChatPay.Components.SceneInfo;
    /**
     * 支付者
     *
     * 字段：`openid`、`identity`
     */
    payer: JsonDataRequest.Payer;
    /**
     * 结算信息
     *
     * 字段：`profit_sharing`
     */
    settle_info?: JsonDataRequest.SettleInfo;
    /**
     * 贴息信息（微信分付）
     *
     * 字段：`subsidy_detail`
     */
    subsidy_info?: JsonDataRequest.SubsidyInfo;
  }
  namespace JsonDataRequest {
    /** 支付者 */
    interface Payer {
      /**
       * 用户标识
       *
       * 长度 ≤ 128
       * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
       */
      openid: string;
      /**
       * 实名支付（需单独申请权限）
       *
       * 字段：`type`、`number`、`name`
       */
      identity?: WeChatPay.Components.PayerIdentity;
    }
    /** 结算信息 */
    interface SettleInfo {
      /**
       * 是否指定分账
       * @default false
       * @example false
       */
      profit_sharing?: boolean;
    }
    /** 贴息信息（微信分付） */
    interface SubsidyInfo {
      /**
       * 贴息详情列表
       *
       * 字段：`subsidy_period_type`、`subsidy_plan`
       */
      subsidy_detail?: WeChatPay.Components.SubsidyDetail[];
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers?: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 预支付交易会话标识
     *
     * 长度 ≤ 64
     * @example 'wx201410272009395522657a690389285100'
     */
    prepay_id: string;
  }
}
