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
       * ETC授权扣费模板ID
       *
       * 开通 ETC 扣费后由微信支付分配的模板编号。
       * @example '123'
       */
      plan_id: string;
      /**
       * 车牌号
       *
       * 省份简称加号码，不带间隔符等特殊字符。
       * @example '浙ASB945'
       */
      plate_number: string;
    }
  }
  /** 车主服务签约协议 */
  type WellformedResponse = WeChatPay.Components.VehicleContract;
}
