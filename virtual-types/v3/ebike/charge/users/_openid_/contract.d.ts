// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Users._openid_ {
  interface Contract {
    /**
     * 通过用户标识查询用户状态
     *
     * `GET /v3/ebike/charge/users/{openid}/contract`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
     * @deprecated
     */
    get(config: Contract.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Contract.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Users._openid_.Contract.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识，换一个 AppID，同一用户的值就不同。
     * @example 'onqOjjmM1tad-3ROpncN-yUfa6ua'
     */
    openid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 特约商户号
       *
       * 服务商名下的商户，进件审核通过后由微信支付分配。
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * 交易场景
       * @example 'CHARGE'
       */
      trade_scene: string;
    }
  }
  interface WellformedResponse {
    /**
     * 服务商商户号
     * @example '10000098'
     */
    mchid: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     * @example 'onqOjjmM1tad-3ROpncN-yUfa6ua'
     */
    openid: string;
    /**
     * 特约商户号
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 充电授权扣费协议号
     * @example 'aAfixCs13LsdKPpfZfDkk2189ssXjfx'
     */
    contract_id?: string;
    /**
     * 协议状态
     * @example 'DELETED'
     */
    contract_state: string;
  }
}
