// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.Authentications {
  interface PreOrderWithAuth {
    /**
     * 微工卡核身预下单（流程中完成授权）
     *
     * `POST /v3/payroll-card/authentications/pre-order-with-auth`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_29.shtml
     */
    (data: PreOrderWithAuth.PostHttpMethod.JsonDataRequest, config: PreOrderWithAuth.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreOrderWithAuth.PostHttpMethod.WellformedResponse>>;
    /**
     * 微工卡核身预下单（流程中完成授权）
     *
     * `POST /v3/payroll-card/authentications/pre-order-with-auth`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_29.shtml
     */
    post(data: PreOrderWithAuth.PostHttpMethod.JsonDataRequest, config: PreOrderWithAuth.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreOrderWithAuth.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.Authentications.PreOrderWithAuth.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 用户标识
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     *
     * 长度 1–64
     * @example 'onqOjjmo8wmTOOtSKwXtGjg9Gb58'
     */
    openid: string;
    /**
     * 应用ID
     *
     * 在微信公众平台或开放平台申请，须已与商户号绑定。
     *
     * 长度 1–32
     * @example 'wxa1111111'
     */
    appid?: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 1–32
     * @example '1111111'
     */
    sub_mchid: string;
    /**
     * 子商户应用ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 1–32
     * @example 'wxa1111111'
     */
    sub_appid?: string;
    /**
     * 商家核身单号
     *
     * 由你生成，一次核身一个；查询也用它。
     *
     * 长度 1–64；字符集 `0-9 A-Z a-z`
     * @example 'mcdhehfgisdhfjghed39384564i83'
     */
    authenticate_number: string;
    /**
     * 项目名称
     *
     * 长度 1–12
     * @example '某项目'
     */
    project_name: string;
    /**
     * 用工单位名称
     *
     * 长度 1–12
     * @example '某用工企业'
     */
    employer_name: string;
    /**
     * 用户实名
     *
     * 长度 1–1024；加密 用微信支付公钥加密
     */
    user_name: string;
    /**
     * 用户证件号
     *
     * 长度 1–1024；加密 用微信支付公钥加密
     */
    id_card_number: string;
    /**
     * 用工类型
     *
     * - `LONG_TERM_EMPLOYMENT`：长期用工
     * - `SHORT_TERM_EMPLOYMENT`：短期用工
     * - `COOPERATION_EMPLOYMENT`：合作关系
     * @example 'LONG_TERM_EMPLOYMENT'
     */
    employment_type: 'LONG_TERM_EMPLOYMENT' | 'SHORT_TERM_EMPLOYMENT' | 'COOPERATION_EMPLOYMENT';
    /**
     * 核身类型
     *
     * - `SIGN_IN`：签到打卡
     * - `INSURANCE`：投保
     * - `CONTRACT`：签合同
     * - `NORMAL`：普通核身
     * @example 'SIGN_IN'
     */
    authenticate_type?: 'SIGN_IN' | 'INSURANCE' | 'CONTRACT' | 'NORMAL';
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
     * 商家核身单号
     *
     * 长度 ≤ 64；字符集 `0-9 A-Z a-z`
     * @example 'mcdhehfgisdhfjghed39384564i83'
     */
    authenticate_number: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 64
     * @example 'onqOjjmo8wmTOOtSKwXtGjg9Gb58'
     */
    openid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1111111'
     */
    mchid: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1111111'
     */
    sub_mchid: string;
    /**
     * token值
     *
     * 长度 ≤ 1024
     * @example 'abcdefghijklmn'
     */
    token: string;
    /**
     * token有效时间
     *
     * 单位 秒
     * @example 300
     */
    expires_in: number;
  }
}
