// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Contracts {
  interface _contract_id_ {
    /**
     * 通过签约号查询用户状态
     *
     * `GET /v3/ebike/charge/contracts/{contract_id}`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
     * @deprecated
     */
    get(config: _contract_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_contract_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Contracts._contract_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 充电授权扣费协议号
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。
     * @example 'aAfixCs13LsdKPpfZfDkk2189ssXjfx'
     */
    contract_id: string;
    /** 查询参数 */
    params?: RequestConfig.Params;
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
