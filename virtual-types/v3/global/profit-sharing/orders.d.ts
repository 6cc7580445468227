// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing {
  interface Orders {
    /**
     * 请求分账
     *
     * `POST /v3/global/profit-sharing/orders`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_2.shtml
     */
    (data: Orders.PostHttpMethod.JsonDataRequest, config: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求分账
     *
     * `POST /v3/global/profit-sharing/orders`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_2.shtml
     */
    post(data: Orders.PostHttpMethod.JsonDataRequest, config: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Orders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 应用ID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888889'
     */
    sub_appid?: string;
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 商户分账单号
     *
     * 由你生成，每次分账和解冻各用一个。同一单号多次请求只算一次，没有得到明确结果时用原单号再请求。
     * @example 'P20261201000001'
     */
    out_order_no: string;
    /**
     * 分账接收方列表
     *
     * 钱分给谁、各分多少；出资的商户自己也可以在内。
     *
     * 字段：`currency`、`type`、`account`、`name`、`authorized`、`amount`、`description`
     */
    receivers?: JsonDataRequest.Receivers[];
    /**
     * 是否解冻剩余未分资金
     *
     * `true` 把剩下的钱解冻给商户，此后这笔订单不能再分；还要再分就填 `false`，分完再解冻。
     */
    unfreeze_unsplit: boolean;
  }
  namespace JsonDataRequest {
    interface Receivers {
      /**
       * 分账币种
       *
       * - `CNY`：人民币
       * @example 'CNY'
       */
      currency: 'CNY';
      /**
       * 分账接收方类型
       *
       * 决定 `account` 填商户号还是个人的 OpenID。
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
       * @example 'MERCHANT_ID'
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
      /**
       * 分账接收方账号
       *
       * 接收方是商户时填商户号；是个人时填他的 OpenID，须由 `type` 指明的那一方的 AppID 取得。
       *
       * 长度 ≤ 64
       * @example '86693852'
       */
      account: string;
      /**
       * 分账个人接收方姓名
       *
       * 接收方是商户时填商户全称；是个人时可以不填，填了就核对实名。
       *
       * 加密 用微信支付公钥加密
       */
      name?: string;
      /**
       * 是否已经获取用户实名信息授权
       * @example true
       */
      authorized?: boolean;
      /**
       * 分账金额
       *
       * 分给这一方多少；各接收方合计不能超过可分的余额。
       *
       * 单位 币种的最小单位
       * @example 888
       */
      amount: number;
      /**
       * 分账描述
       *
       * 原样出现在分账结果和分账账单里，供对账辨认。
       *
       * 长度 ≤ 80
       * @example '分给商户A'
       */
      description: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers?: RequestConfig.Headers;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  /** 境外分账单 */
  type WellformedResponse = WeChatPay.Components.GlobalProfitSharingOrder;
}
