// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.IndividualContracts.PreEntrustSign {
  interface App {
    /**
     * APP场景预签约
     *
     * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`（电商平台）
     */
    (data: App.PostHttpMethod.JsonDataRequest, config?: App.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<App.PostHttpMethod.WellformedResponse>>;
    /**
     * APP场景预签约
     *
     * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`（电商平台）
     */
    post(data: App.PostHttpMethod.JsonDataRequest, config?: App.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<App.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.IndividualContracts.PreEntrustSign.App.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 签约和付款的AppID
     *
     * 个人收款方签约、付款时所用的应用，他的 OpenID 由它取得。
     * @example 'wxd678efh567h23787'
     */
    appid: string;
    /**
     * 业务申请单号
     * @example 'APPLYMENT_00000000001'
     */
    out_contract_code: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预签约ID
     * @example '1121_9f3cec22a2d367737674d08d98e5e07b8388495fafedc0eba83c327e8ad720ed_12bfdd59b387c4bff8543de4719a886a'
     */
    pre_entrustweb_id: string;
  }
}
