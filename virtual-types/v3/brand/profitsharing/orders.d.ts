// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing {
  interface Orders {
    /**
     * 查询分账结果
     *
     * `GET /v3/brand/profitsharing/orders`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467002
     */
    get(config: Orders.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.GetHttpMethod.WellformedResponse>>;
    /**
     * 请求分账
     *
     * `POST /v3/brand/profitsharing/orders`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012692975
     */
    (data: Orders.PostHttpMethod.JsonDataRequest, config: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求分账
     *
     * `POST /v3/brand/profitsharing/orders`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012692975
     */
    post(data: Orders.PostHttpMethod.JsonDataRequest, config: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.Orders.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 微信订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得。
       *
       * 长度 ≤ 32
       * @example '4200002026202612011234567890'
       */
      transaction_id: string;
      /**
       * 商户分账单号
       *
       * 请求分账时由你生成的单号。
       *
       * 长度 ≤ 64
       * @example 'P20261201000001'
       */
      out_order_no: string;
    }
  }
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 请求分账时由你生成。同一单号多次请求只算一次，结果不明就用原单号原参数重试。
     *
     * 长度 ≤ 64
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 微信分账单号
     *
     * 请求分账后由微信支付生成，须存下，回退时可用它指明是哪一次分账。
     *
     * 长度 ≤ 64
     * @example '3008450740202611200007820472'
     */
    order_id: string;
    /**
     * 分账单状态
     *
     * `PROCESSING` 须稍后再查。`FINISHED` 只说明处理完了，每一方分没分到看 `receivers` 里的 `result`。
     *
     * - `PROCESSING`：处理中
     * - `FINISHED`：分账完成
     * @example 'FINISHED'
     */
    status: 'PROCESSING' | 'FINISHED';
    /**
     * 分账接收方列表
     *
     * 字段：`type`、`account`、`amount`、`description`、`result`、`finish_time`、`fail_reason`、`detail_id`
     */
    receivers: WeChatPay.Components.BrandProfitSharingReceiver[];
    /**
     * 分账完结金额
     *
     * 查的是完结分账的结果才有。
     *
     * 单位 分
     * @example 100
     */
    finish_amount?: number;
    /**
     * 分账完结描述
     *
     * 长度 ≤ 80
     * @example '分账完结'
     */
    finish_description?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.Orders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌主商户号
     *
     * 绑定了品牌的那个商户号，由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000108'
     */
    brand_mchid: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 公众账号ID
     *
     * 须已与服务商的商户号绑定，公众号、小程序、移动应用的都可以。接收方是 `PERSONAL_OPENID` 时，OpenID 须由它取得。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid?: string;
    /**
     * 品牌主公众账号ID
     *
     * 须已与订单的 `sub_mchid` 绑定；用它取得的 OpenID 对应 `PERSONAL_SUB_OPENID` 接收方。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888889'
     */
    sub_appid?: string;
    /**
     * 微信订单号
     *
     * 要分账的那笔支付，付款成功后由微信支付生成。下单时须已指定分账，否则这笔钱没有冻结，分不出去。
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 由你生成，每次分账和解冻各用一个。同一单号多次请求只算一次，没有得到明确结果时用原单号再请求。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 分账接收方列表
     *
     * 钱分给谁、各分多少；出资的商户自己也可以在内。
     *
     * 项数 ≤ 50；字段：`type`、`account`、`amount`、`description`、`name`
     */
    receivers: JsonDataRequest.Receivers[];
    /**
     * 是否分账完成
     *
     * `true` 把剩下的钱解冻给商户，此后这笔订单不能再分；还要再分就填 `false`，分完再另外解冻。
     */
    finish: boolean;
  }
  namespace JsonDataRequest {
    interface Receivers {
      /**
       * 分账接收方类型
       *
       * 决定 `account` 填什么：商户填商户号，个人填 OpenID，而 OpenID 又分由哪一方的 AppID 取得。
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       * - `PERSONAL_SUB_OPENID`：品牌主应用的个人OpenID
       * @example 'MERCHANT_ID'
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
      /**
       * 分账接收方账号
       *
       * 接收方是商户时填商户号；是个人时填他的 OpenID，须由 `type` 指明的那一方的 AppID 取得。接收方须先添加，才能分给它。
       *
       * 长度 ≤ 64
       * @example '1900000109'
       */
      account: string;
      /**
       * 分账金额
       *
       * 受最大分账比例限制，品牌主可在商户平台调整：「品牌专区 > 品牌交易」里的「供应链分账管理」。
       *
       * 单位 分
       * @example 190
       */
      amount: number;
      /**
       * 分账描述
       *
       * 原样出现在分账结果和分账账单里，供对账辨认。
       *
       * 长度 ≤ 80
       * @example '1900000109分给商户1900000110'
       */
      description: string;
      /**
       * 分账个人接收方姓名
       *
       * 接收方是商户时填商户全称，小微和个体户填开户人姓名；是个人时可以不填，填了就核对实名，不一致则拒绝分账。
       *
       * `type` 为 `MERCHANT_ID` 时必填；长度 ≤ 10240；加密 用微信支付公钥加密
       */
      name?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /**
     * 品牌主商户号
     *
     * 长度 ≤ 32
     * @example '1900000108'
     */
    brand_mchid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 微信订单号
     *
     * 长度 ≤ 32
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 请求分账时由你生成。同一单号多次请求只算一次，结果不明就用原单号原参数重试。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z _ | * @ -`
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 微信分账单号
     *
     * 请求分账后由微信支付生成，须存下，回退时可用它指明是哪一次分账。
     *
     * 长度 ≤ 64
     * @example '6754760740202611200007865434'
     */
    order_id: string;
    /**
     * 分账接收方列表
     *
     * 字段：`type`、`account`、`amount`、`description`、`result`、`finish_time`、`fail_reason`、`detail_id`
     */
    receivers: WeChatPay.Components.BrandProfitSharingReceiver[];
    /**
     * 分账单状态
     *
     * `PROCESSING` 须稍后再查。`FINISHED` 只说明处理完了，每一方分没分到看 `receivers` 里的 `result`。
     *
     * - `PROCESSING`：处理中
     * - `FINISHED`：分账完成
     * @example 'PROCESSING'
     */
    status?: 'PROCESSING' | 'FINISHED';
  }
}
