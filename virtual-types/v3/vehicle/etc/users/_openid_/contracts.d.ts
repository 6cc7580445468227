// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc.Users._openid_ {
  interface Contracts {
    /**
     * 查询ETC签约状态
     *
     * `GET /v3/vehicle/etc/users/{openid}/contracts`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_4_5.shtml
     */
    get(config: Contracts.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Contracts.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc.Users._openid_.Contracts.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户标识
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
       * @example '1900000109'
       */
      sub_mchid?: string;
      /**
       * ETC授权扣费模板ID
       * @example '123'
       */
      plan_id: string;
      /**
       * 车牌号
       * @example '浙ASB945'
       */
      plate_number: string;
    }
  }
  interface WellformedResponse {
    /**
     * 发起签约的appid
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 服务商商户号
     * @example '10000098'
     */
    sp_mchid: string;
    /**
     * 用户在发起签约APP的标识
     * @example 'onqOjjmM1tad-3ROpncN-yUfa6ua'
     */
    sp_openid: string;
    /**
     * 子商户appid
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 特约商户号
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * ETC扣费授权协议号
     * @example 'aAfixCs13LsdKPpfZfDkk2189ssXjfx'
     */
    contract_id: string;
    /**
     * ETC绑定状态
     * @example 'DELETED'
     */
    bind_state: string;
    /**
     * 绑定的车牌号
     * @example '浙ASB945'
     */
    plate_number: string;
    /**
     * 用户在发起签约子APP的标识
     * @example 'onqOjjmM1tbd-3Rxise1-yUfa6ua'
     */
    sub_openid?: string;
  }
}
