// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.Authentications {
  interface PreOrder {
    /**
     * 微工卡核身预下单
     *
     * `POST /v3/payroll-card/authentications/pre-order`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_3.shtml
     */
    (data: PreOrder.PostHttpMethod.JsonDataRequest, config?: PreOrder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreOrder.PostHttpMethod.WellformedResponse>>;
    /**
     * 微工卡核身预下单
     *
     * `POST /v3/payroll-card/authentications/pre-order`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_3.shtml
     */
    post(data: PreOrder.PostHttpMethod.JsonDataRequest, config?: PreOrder.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreOrder.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayrollCard.Authentications.PreOrder.PostHttpMethod {
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
     * 单位名称
     *
     * 长度 1–12
     * @example '某单位名称'
     */
    employer_name: string;
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
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
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
