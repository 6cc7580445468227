// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Contracts {
  interface _contract_id_ {
    /**
     * 通过协议号查询签约
     *
     * `GET /v3/eduschoolpay/contracts/{contract_id}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/edu/eduschoolpay/chapter3_2.shtml
     */
    get(config: _contract_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_contract_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Contracts._contract_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 签约协议号
     * @example '2045011120563805041758214605'
     */
    contract_id: string;
  }
  interface WellformedResponse {
    /**
     * 签约协议号
     * @example '2045011120563805041758214605'
     */
    contract_id: string;
    /**
     * 商户号
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 商户appid
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 商户appid下的用户标识
     * @example 'oUpF8uMuAJOM2pxb1Q'
     */
    openid: string;
    /**
     * 签约模板号
     * @example '101164396123311331'
     */
    plan_id: string;
    /**
     * 签约状态
     * @example 'ADD'
     */
    contract_status: string;
    /**
     * 签约时间
     *
     * RFC 3339 日期时间
     * @example '2017-08-26T09:43:39+08:00'
     */
    create_time: string;
    /**
     * 外部签约号
     * @example '20190806125346'
     */
    out_contract_code: string;
  }
}
