// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner.Contracts {
  interface H5Presign {
    /**
     * H5预签约自动还款协议
     *
     * `POST /v3/credit-repayment/partner/contracts/h5-presign`（服务商）
     */
    (data: H5Presign.PostHttpMethod.JsonDataRequest, config: H5Presign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<H5Presign.PostHttpMethod.WellformedResponse>>;
    /**
     * H5预签约自动还款协议
     *
     * `POST /v3/credit-repayment/partner/contracts/h5-presign`（服务商）
     */
    post(data: H5Presign.PostHttpMethod.JsonDataRequest, config: H5Presign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<H5Presign.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner.Contracts.H5Presign.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户AppID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 模板ID
     *
     * 开通这项扣费产品时，由微信支付分配给商户的模板编号。
     *
     * 长度 ≤ 64
     * @example '123'
     */
    plan_id: string;
    /**
     * 服务商签约协议号
     *
     * 首次提交时由你生成并存下，须唯一；之后的请求用同一个单号指明是哪一笔。
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z`
     * @example '100001256'
     */
    out_contract_code: string;
    /**
     * 用户展示名称
     *
     * 长度 ≤ 64
     * @example '*明'
     */
    display_name: string;
    /**
     * 签约结果通知地址
     *
     * 签约的结果发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * 长度 ≤ 256；URL
     * @example 'https://pay.weixin.qq.com'
     */
    contract_notify_url: string;
    /**
     * 还款日
     * @example 1
     */
    repayment_day: number;
    /**
     * 还款金额上限
     *
     * 单位 分
     * @example 10000
     */
    repayment_amount_limit: number;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1000000109'
     */
    sub_mchid?: string;
    /**
     * 子商户AppID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     */
    sub_appid?: string;
    /**
     * 用户实名信息
     *
     * 字段：`identity_type`、`identity_id`、`real_name`
     */
    real_identity: JsonDataRequest.RealIdentity;
    /**
     * 交易信息
     *
     * 字段：`out_trade_no`、`deduct_amount`、`description`、`attach`、`notify_url`
     */
    trade_info?: JsonDataRequest.TradeInfo;
    /**
     * 跳转控制信息
     *
     * 字段：`jump_appid`
     */
    jump_info?: JsonDataRequest.JumpInfo;
  }
  namespace JsonDataRequest {
    /** 用户实名信息 */
    interface RealIdentity {
      /**
       * 实名验证类型
       *
       * - `REAL_IDENTITY_TYPE_INVALID`：无效值
       * - `REAL_IDENTITY_TYPE_ID_CARD`：身份证
       * @example 'REAL_IDENTITY_TYPE_INVALID'
       */
      identity_type: 'REAL_IDENTITY_TYPE_INVALID' | 'REAL_IDENTITY_TYPE_ID_CARD';
      /**
       * 自然人证件号码
       *
       * 加密 用微信支付公钥加密
       */
      identity_id: string;
      /**
       * 自然人姓名
       *
       * 加密 用微信支付公钥加密
       */
      real_name: string;
    }
    /** 交易信息 */
    interface TradeInfo {
      /**
       * 商户侧交易单号
       *
       * 首次提交时由你生成并存下，须唯一；之后的请求用同一个单号指明是哪一笔。
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 还款金额
       *
       * 单位 分
       * @example 10000
       */
      deduct_amount: number;
      /**
       * 产品描述
       * @example '信贷还款'
       */
      description?: string;
      /**
       * 商户数据包
       *
       * 微信支付不解读它，查询与通知里原样返回，用户看不到。
       *
       * 长度 ≤ 256
       * @example '备注信息'
       */
      attach?: string;
      /**
       * 商户回调地址
       *
       * 微信支付把结果以 POST 发到这里：须是公网能直达的完整 HTTPS 地址，不带查询参数，不要求登录。收到后须在 5 秒内应答 200 或 204，否则会再次通知。
       *
       * URL
       * @example 'https://www.test.com'
       */
      notify_url?: string;
    }
    /** 跳转控制信息 */
    interface JumpInfo {
      /**
       * 签约完后要跳转到的应用AppID
       *
       * 签约后回到哪个 APP，填它在开放平台的 AppID。
       */
      jump_appid?: string;
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
     * 拉起微信支付签约页的URL
     *
     * URL
     * @example 'https://payapp.weixin.qq.com/a1b?presign_token=wx12334'
     */
    redirect_url: string;
  }
}
