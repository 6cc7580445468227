// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc.Contracts {
  interface _contract_id_ {
    /**
     * 通过商户ETC绑定号查询签约状态
     *
     * `GET /v3/vehicle/etc/contracts/{contract_id}`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/etc-authorization/contracts/get-by.html
     */
    get(config: _contract_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_contract_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc.Contracts._contract_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户etc绑定号
     *
     * 签约成功后取得，从签约结果通知或查询签约得到。
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
  /** 车主服务签约协议 */
  type WellformedResponse = WeChatPay.Components.VehicleContract;
}
