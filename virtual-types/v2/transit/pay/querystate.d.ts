// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Transit.Pay {
  interface Querystate {
    /**
     * 查询用户状态
     *
     * `POST /transit/pay/querystate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/pap_jt_v2.php?chapter=19_96&index=12
     */
    (data: Querystate.PostHttpMethod.XmlDataRequest, config?: Querystate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querystate.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询用户状态
     *
     * `POST /transit/pay/querystate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/pap_jt_v2.php?chapter=19_96&index=12
     */
    post(data: Querystate.PostHttpMethod.XmlDataRequest, config?: Querystate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querystate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Transit.Pay.Querystate.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 公众账号ID
     *
     * 在微信公众平台或开放平台申请，须已与调用方的商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 商户号
     *
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5k8264iltkch16cq2502si8znmtm67vs'
     */
    nonce_str?: string;
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
     *
     * 长度 ≤ 32
     * @example 'wx15463511252026112056489715'
     */
    contract_id: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     * @default 'HMAC-SHA256'
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 可省略，由客户端自动填写
     */
    sign?: string;
    /**
     * 微信openID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     */
    openid: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 请求AppID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 用户状态
     *
     * 长度 ≤ 16
     *
     * - `NORMAL`：正常
     * - `BLOCKED`：不可用
     * - `OVERDUE`：欠费
     * @example 'NORMAL'
     */
    user_state: 'NORMAL' | 'BLOCKED' | 'OVERDUE';
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约通知或查询签约得到。须存下，扣款要用它，查询与解约也可用它。
     *
     * 长度 ≤ 32
     * @example 'wx15463511252026112056489715'
     */
    contract_id?: string;
    /**
     * 签约模板ID
     * @example '123'
     */
    plan_id?: string;
    /**
     * 签约协议号
     *
     * 长度 ≤ 32
     * @example '1023658866'
     */
    contract_code?: string;
    /**
     * 协议状态
     *
     * - `0`：签约中
     * - `1`：已解约
     * @example '1'
     */
    contract_state?: '0' | '1';
  }
}
