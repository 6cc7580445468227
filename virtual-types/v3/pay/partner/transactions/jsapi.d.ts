// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions {
  interface Jsapi {
    /**
     * JSAPI下单（服务商）
     *
     * `POST /v3/pay/partner/transactions/jsapi`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_2.shtml
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012523579
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012523593
     */
    (data: Jsapi.PostHttpMethod.JsonDataRequest, config?: Jsapi.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Jsapi.PostHttpMethod.WellformedResponse>>;
    /**
     * JSAPI下单（服务商）
     *
     * `POST /v3/pay/partner/transactions/jsapi`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transactions/chapter5_2.shtml
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012523579
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012523593
     */
    post(data: Jsapi.PostHttpMethod.JsonDataRequest, config?: Jsapi.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Jsapi.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions.Jsapi.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商公众号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid: string;
    /**
     * 服务商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sp_mchid: string;
    /**
     * 子商户公众号ID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6999'
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 结算信息
     *
     * 字段：`profit_sharing`、`subsidy_amount`
     */
    settle_info?: WeChatPay.Components.CombineSettleInfo;
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
     * 字段：`sp_openid`、`sub_openid`、`identity`
     */
    payer: JsonDataRequest.Payer;
    /**
     * 贴息信息（微信分付）
     *
     * 字段：`subsidy_detail`
     */
    subsidy_info?: JsonDataRequest.SubsidyInfo;
  }
  namespace JsonDataRequest {
    /** 支付者 */
    type Payer = Payer.Common & (Payer.WithSpOpenid | Payer.WithSubOpenid);
    namespace Payer {
      interface Common {
        /**
         * 实名支付（需单独申请权限）
         *
         * 字段：`type`、`number`、`name`
         */
        identity?: WeChatPay.Components.PayerIdentity;
      }
      interface WithSpOpenid {
        /**
         * 用户服务标识
         *
         * 与 `sub_openid` 二选一；长度 ≤ 128
         * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
         */
        sp_openid: string;
        sub_openid?: never;
      }
      interface WithSubOpenid {
        sp_openid?: never;
        /**
         * 用户子标识
         *
         * 与 `sp_openid` 二选一；长度 ≤ 128
         * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
         */
        sub_openid: string;
      }
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
