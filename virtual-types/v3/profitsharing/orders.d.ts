// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Profitsharing {
  interface Orders {
    /**
     * 请求分账
     *
     * `POST /v3/profitsharing/orders`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524936
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012690683
     */
    (data: Orders.PostHttpMethod.JsonDataRequest, config: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求分账
     *
     * `POST /v3/profitsharing/orders`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524936
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012690683
     */
    post(data: Orders.PostHttpMethod.JsonDataRequest, config: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.Orders.PostHttpMethod {
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
     * 须已与商户号绑定，公众号、小程序、移动应用的都可以。接收方是 `PERSONAL_OPENID` 时，OpenID 须由它取得。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid?: string;
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
     * 项数 ≤ 50；字段：`type`、`account`、`name`、`amount`、`description`
     */
    receivers: JsonDataRequest.Receivers[];
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
       * 分账接收方类型
       *
       * 决定 `account` 填什么：商户填商户号，个人填 OpenID，而 OpenID 又分由哪一方的 AppID 取得。
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
       * 接收方是商户时填商户号；是个人时填他的 OpenID，须由 `type` 指明的那一方的 AppID 取得。接收方须先添加，才能分给它。
       *
       * 长度 ≤ 64
       * @example '86693852'
       */
      account: string;
      /**
       * 分账个人接收方姓名
       *
       * 接收方是商户时填商户全称，小微和个体户填开户人姓名；是个人时可以不填，填了就核对实名，不一致则拒绝分账。
       *
       * `type` 为 `MERCHANT_ID` 时必填；长度 ≤ 1024；加密 用微信支付公钥加密
       */
      name?: string;
      /**
       * 分账金额
       *
       * 受最大分账比例限制，在商户平台调整：直连商户用「产品中心 > 分账」里的「分账管理比例」，特约商户用「产品中心 > 授权的产品」里的「分账授权」。
       *
       * 单位 分
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
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
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
    state: 'PROCESSING' | 'FINISHED';
    /**
     * 分账接收方列表
     *
     * 字段：`amount`、`description`、`type`、`account`、`result`、`fail_reason`、`detail_id`、`create_time`、`finish_time`
     */
    receivers: WellformedResponse.Receivers[];
  }
  namespace WellformedResponse {
    interface Receivers {
      /**
       * 分账金额
       *
       * 单位 分
       * @example 100
       */
      amount: number;
      /**
       * 分账描述
       *
       * 长度 ≤ 80
       * @example '分给商户1900000110'
       */
      description: string;
      /**
       * 分账接收方类型
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
       * 跟着 `type` 走：`MERCHANT_ID` 时是商户号，个人类型时是对应 AppID 下的 OpenID。
       *
       * 长度 ≤ 64
       * @example '1900000109'
       */
      account: string;
      /**
       * 分账结果
       *
       * `PENDING` 还会变，须再查；`CLOSED` 是这一方没有分到，原因在 `fail_reason`。
       *
       * - `PENDING`：待分账
       * - `SUCCESS`：分账成功
       * - `CLOSED`：已关闭
       * @example 'SUCCESS'
       */
      result: 'PENDING' | 'SUCCESS' | 'CLOSED';
      /**
       * 分账失败原因
       *
       * `result` 为 `CLOSED` 时才有，程序按枚举值分支。
       *
       * - `ACCOUNT_ABNORMAL`：分账接收账户异常
       * - `NO_RELATION`：分账关系已解除
       * - `RECEIVER_HIGH_RISK`：高风险接收方
       * - `RECEIVER_REAL_NAME_NOT_VERIFIED`：接收方未实名
       * - `NO_AUTH`：分账权限已解除
       * - `RECEIVER_RECEIPT_LIMIT`：超出用户月收款限额
       * - `PAYER_ACCOUNT_ABNORMAL`：分出方账户异常
       * - `INVALID_REQUEST`：分账描述设置失败
       * @example 'ACCOUNT_ABNORMAL'
       */
      fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST';
      /**
       * 分账明细单号
       *
       * 对账用：它就是资金账单里的「业务凭证号」。
       *
       * 长度 ≤ 64
       * @example '36011111111111111111111'
       */
      detail_id: string;
      /**
       * 分账创建时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      create_time: string;
      /**
       * 分账完成时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      finish_time: string;
    }
  }
}
