// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Transit.Pay {
  interface Querystate {
    /**
     * 查询用户状态接口
     *
     * `POST /transit/pay/querystate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/pap_jt_v2.php?chapter=19_96&index=12
     */
    (data: Querystate.PostHttpMethod.XmlDataRequest, config?: Querystate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querystate.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询用户状态接口
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
     * 公众账号id
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 商户号
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 可省略，由客户端自动填写
     * @example '5k8264iltkch16cq2502si8znmtm67vs'
     */
    nonce_str?: string;
    /**
     * 委托代扣协议id
     * @example 'wx15463511252015071056489715'
     */
    contract_id: string;
    /**
     * 签名类型
     * @default 'HMAC-SHA256'
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 签名
     *
     * 可省略，由客户端自动填写
     */
    sign?: string;
    /** 微信openID */
    openid: string;
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse {
    /**
     * 返回状态码
     *
     * 长度最大 16
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     * @example 'SUCCESS'
     */
    return_code: 'SUCCESS' | 'FAIL';
    /**
     * 返回信息
     *
     * 长度最大 128
     * @example '签名失败'
     */
    return_msg?: string;
    /**
     * 请求appid
     *
     * 长度最大 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度最大 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 随机字符串
     *
     * 长度最大 32
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str: string;
    /**
     * 签名
     *
     * 长度最大 64
     * @example 'EE088059BBC9141264F8D14293AD6C4BB94CEA8C08AA98FBF93E262D445F8FF5'
     */
    sign: string;
    /**
     * 业务结果
     *
     * 长度最大 16
     *
     * - `SUCCESS`：成功
     * - `FAIL`：失败
     * @example 'SUCCESS'
     */
    result_code: 'SUCCESS' | 'FAIL';
    /**
     * 错误代码
     *
     * 长度最大 32
     * @example 'SYSTEMERROR'
     */
    err_code?: string;
    /**
     * 错误代码描述
     *
     * 长度最大 128
     * @example '系统错误'
     */
    err_code_des?: string;
    /**
     * 用户状态
     *
     * 长度最大 16
     * @example 'NORMAL'
     */
    user_state: 'NORMAL' | 'BLOCKED' | 'OVERDUE';
    /**
     * 委托代扣协议id
     * @example 'wx15463511252015071056489715'
     */
    contract_id?: string;
    /**
     * 签约模板id
     * @example '123'
     */
    plan_id?: string;
    /**
     * 签约协议号
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
