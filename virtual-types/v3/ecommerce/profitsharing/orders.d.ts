// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing {
  interface Orders {
    /**
     * 查询分账结果
     *
     * `GET /v3/ecommerce/profitsharing/orders`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012477734
     */
    get(config: Orders.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.GetHttpMethod.WellformedResponse>>;
    /**
     * 请求分账
     *
     * `POST /v3/ecommerce/profitsharing/orders`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012691594
     */
    (data: Orders.PostHttpMethod.JsonDataRequest, config: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求分账
     *
     * `POST /v3/ecommerce/profitsharing/orders`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012691594
     */
    post(data: Orders.PostHttpMethod.JsonDataRequest, config: Orders.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Orders.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing.Orders.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 二级商户号
       *
       * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       */
      sub_mchid: string;
      /**
       * 微信订单号
       *
       * 付款成功后由微信支付生成，从支付成功通知或查单取得。
       *
       * 长度 ≤ 32
       */
      transaction_id: string;
      /**
       * 商户分账单号
       *
       * 请求分账时由你生成的单号。
       *
       * 长度 ≤ 64
       */
      out_order_no: string;
    }
  }
  interface WellformedResponse {
    /**
     * 二级商户号
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
     * @example '6754760740202611200007865434'
     */
    order_id: string;
    /**
     * 分账单状态
     *
     * `PROCESSING` 须稍后再查。`FINISHED` 只说明处理完了，每一方分没分到看 `receivers` 里的 `result`。
     *
     * 长度 ≤ 32
     *
     * - `PROCESSING`：处理中
     * - `FINISHED`：分账完成
     */
    status: 'PROCESSING' | 'FINISHED';
    /**
     * 分账接收方列表
     *
     * 字段：`receiver_mchid`、`amount`、`description`、`result`、`finish_time`、`fail_reason`、`type`、`receiver_account`、`detail_id`、`abnormal_status`、`funds_abnormal_closed_reason`、`funds_abnormal_redirect_id` 等 13 个
     */
    receivers: WellformedResponse.Receivers[];
    /**
     * 关单原因描述
     *
     * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
     * @example 'NO_AUTH'
     */
    close_reason?: string;
    /**
     * 分账完结的分账金额
     *
     * 查的是完结分账的结果才有。
     *
     * 单位 分
     * @example 100
     */
    finish_amount?: number;
    /**
     * 分账完结的原因描述
     *
     * 长度 ≤ 80
     * @example '分账完结'
     */
    finish_description?: string;
  }
  namespace WellformedResponse {
    interface Receivers {
      /**
       * 分账接收商户号
       *
       * 与官方页面不同：receiver_account 的旧名字；微信支付的 Java SDK 仍有它。
       * @example '1900000109'
       */
      receiver_mchid?: string;
      /**
       * 分账金额
       *
       * 单位 分
       * @example 190
       */
      amount: number;
      /**
       * 分账描述
       *
       * 长度 ≤ 80
       * @example '分给商户1900000109'
       */
      description: string;
      /**
       * 分账结果
       *
       * `PENDING` 还会变，须再查；`CLOSED` 是这一方没有分到，原因在 `fail_reason`。
       *
       * 长度 ≤ 32
       *
       * - `PENDING`：待分账
       * - `SUCCESS`：分账成功
       * - `CLOSED`：已关闭
       */
      result: 'PENDING' | 'SUCCESS' | 'CLOSED';
      /**
       * 完成时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      finish_time: string;
      /**
       * 分账失败原因
       *
       * `result` 为 `CLOSED` 时才有，程序按枚举值分支。
       *
       * 长度 ≤ 64
       *
       * - `ACCOUNT_ABNORMAL`：分账接收账户异常
       * - `NO_RELATION`：分账关系已解除
       * - `RECEIVER_HIGH_RISK`：高风险接收方
       * - `RECEIVER_REAL_NAME_NOT_VERIFIED`：接收方未实名
       * - `NO_AUTH`：分账权限已解除
       * - `RECEIVER_RECEIPT_LIMIT`：接收方本月收款超限
       * - `PAYER_ACCOUNT_ABNORMAL`：分出方账户异常
       * - `INVALID_REQUEST`：分账描述设置失败
       */
      fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST';
      /**
       * 分账接收方类型
       *
       * 长度 ≤ 32
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       * @example 'MERCHANT_ID'
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
      /**
       * 分账接收方账号
       *
       * 长度 ≤ 64
       * @example '1900000109'
       */
      receiver_account: string;
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
       * 异常处理状态
       *
       * 这一方没分到，且开通了异常处理功能时才有。`ABNORMAL_CLOSED` 的明细不能再提交处理，可重新分给同一方。
       *
       * - `ABNORMAL_PENDING`：待处理
       * - `ABNORMAL_FINISHED`：处理完成
       * - `ABNORMAL_CLOSED`：已关闭
       * @example 'ABNORMAL_PENDING'
       */
      abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED';
      /**
       * 异常处理关单原因
       *
       * 异常处理关单后才有。出资商户被限制出金时，去「商家助手」或「服务商助手」小程序看原因。
       *
       * - `CLOSED_REASON_TIMEOUT`：超时关单
       * - `CLOSED_REASON_RESTRICT_TRANSFER`：转账受限
       * @example 'CLOSED_REASON_RESTRICT_TRANSFER'
       */
      funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER';
      /**
       * 微信支付在途异常资金付款单号
       *
       * 异常处理完成后才有，须存下，转付在途异常资金时用。
       * @example '0100011742874700562078230000'
       */
      funds_abnormal_redirect_id?: string;
      /**
       * 平台接收异常资金商户号或运营主体列表
       *
       * 字段：`mchid`
       */
      funds_abnormal_receivers?: Receivers.FundsAbnormalReceivers[];
    }
    namespace Receivers {
      interface FundsAbnormalReceivers {
        /**
         * 平台接收异常资金商户号
         * @example '1900000001'
         */
        mchid?: string;
      }
    }
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing.Orders.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公众账号ID
     *
     * 接收方里有 `PERSONAL_OPENID` 时必填，OpenID 须由它取得。须已与平台的商户号绑定，公众号、小程序、移动应用的都可以。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid?: string;
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
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
     * 字段：`type`、`receiver_account`、`amount`、`description`、`receiver_name`
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
       * 决定 `receiver_account` 填什么：商户填商户号，个人填 OpenID。
       *
       * 长度 ≤ 32
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       * @example 'MERCHANT_ID'
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
      /**
       * 分账接收方账号
       *
       * 接收方是商户时填商户号；是个人时填他的 OpenID，须由电商平台的 AppID 取得。
       *
       * 长度 ≤ 64
       * @example '1900000109'
       */
      receiver_account: string;
      /**
       * 分账金额
       *
       * 受最大分账比例限制，平台可在合作伙伴平台调整：「产品中心 > 我的工具箱」里电商收付通的「供应链分账设置」。
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
       * @example '分给商户1900000109'
       */
      description: string;
      /**
       * 分账个人接收方姓名
       *
       * 接收方是商户时填商户全称，小微和个体户填开户人姓名；是个人时可以不填，填了就核对实名，不一致则拒绝分账。
       *
       * `type` 为 `MERCHANT_ID` 时必填；长度 ≤ 10240；加密 用微信支付公钥加密
       */
      receiver_name?: string;
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
     * 二级商户号
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
     * 分账单状态
     *
     * `PROCESSING` 须稍后再查。`FINISHED` 只说明处理完了，每一方分没分到看 `receivers` 里的 `result`。
     *
     * - `PROCESSING`：处理中
     * - `FINISHED`：分账完成
     */
    status?: 'PROCESSING' | 'FINISHED';
    /**
     * 分账接收方列表
     *
     * 字段：`amount`、`description`、`result`、`finish_time`、`fail_reason`、`type`、`receiver_account`、`detail_id`、`abnormal_status`、`funds_abnormal_closed_reason`、`funds_abnormal_redirect_id`、`funds_abnormal_receivers`
     */
    receivers: WellformedResponse.Receivers[];
  }
  namespace WellformedResponse {
    interface Receivers {
      /**
       * 分账金额
       *
       * 单位 分
       * @example 190
       */
      amount: number;
      /**
       * 分账描述
       *
       * 长度 ≤ 80
       * @example '分给商户1900000109'
       */
      description: string;
      /**
       * 分账结果
       *
       * `PENDING` 还会变，须再查；`CLOSED` 是这一方没有分到，原因在 `fail_reason`。
       *
       * 长度 ≤ 32
       *
       * - `PENDING`：待分账
       * - `SUCCESS`：分账成功
       * - `CLOSED`：已关闭
       */
      result: 'PENDING' | 'SUCCESS' | 'CLOSED';
      /**
       * 完成时间
       *
       * RFC 3339 时间，含时区
       * @example '2026-11-20T23:59:59+08:00'
       */
      finish_time: string;
      /**
       * 分账失败原因
       *
       * `result` 为 `CLOSED` 时才有，程序按枚举值分支。
       *
       * 长度 ≤ 64
       *
       * - `ACCOUNT_ABNORMAL`：分账接收账户异常
       * - `NO_RELATION`：分账关系已解除
       * - `RECEIVER_HIGH_RISK`：高风险接收方
       * - `RECEIVER_REAL_NAME_NOT_VERIFIED`：接收方未实名
       * - `NO_AUTH`：分账权限已解除
       * - `RECEIVER_RECEIPT_LIMIT`：接收方本月收款超限
       * - `PAYER_ACCOUNT_ABNORMAL`：分出方账户异常
       * - `INVALID_REQUEST`：分账描述设置失败
       */
      fail_reason?: 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST';
      /**
       * 分账接收方类型
       *
       * 长度 ≤ 32
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       * @example 'MERCHANT_ID'
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID';
      /**
       * 分账接收方账号
       *
       * 长度 ≤ 64
       * @example '1900000109'
       */
      receiver_account: string;
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
       * 异常处理状态
       *
       * 这一方没分到，且开通了异常处理功能时才有。`ABNORMAL_CLOSED` 的明细不能再提交处理，可重新分给同一方。
       *
       * - `ABNORMAL_PENDING`：待处理
       * - `ABNORMAL_FINISHED`：处理完成
       * - `ABNORMAL_CLOSED`：已关闭
       */
      abnormal_status?: 'ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED';
      /**
       * 异常处理关单原因
       *
       * 异常处理关单后才有。出资商户被限制出金时，去「商家助手」或「服务商助手」小程序看原因。
       *
       * - `CLOSED_REASON_TIMEOUT`：超时关单
       * - `CLOSED_REASON_RESTRICT_TRANSFER`：转账受限
       */
      funds_abnormal_closed_reason?: 'CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER';
      /**
       * 微信支付在途异常资金付款单号
       *
       * 异常处理完成后才有，须存下，转付在途异常资金时用。
       * @example '0100011742874700562078230000'
       */
      funds_abnormal_redirect_id?: string;
      /**
       * 平台接收异常资金商户号或运营主体列表
       *
       * 字段：`mchid`
       */
      funds_abnormal_receivers?: Receivers.FundsAbnormalReceivers[];
    }
    namespace Receivers {
      interface FundsAbnormalReceivers {
        /**
         * 平台接收异常资金商户号
         * @example '1900000001'
         */
        mchid?: string;
      }
    }
  }
}
