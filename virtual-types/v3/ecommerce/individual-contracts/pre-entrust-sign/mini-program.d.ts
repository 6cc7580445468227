// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.IndividualContracts.PreEntrustSign {
  interface MiniProgram {
    /**
     * 小程序场景预签约
     *
     * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`（电商平台）
     */
    (data: MiniProgram.PostHttpMethod.JsonDataRequest, config?: MiniProgram.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MiniProgram.PostHttpMethod.WellformedResponse>>;
    /**
     * 小程序场景预签约
     *
     * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`（电商平台）
     */
    post(data: MiniProgram.PostHttpMethod.JsonDataRequest, config?: MiniProgram.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MiniProgram.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.IndividualContracts.PreEntrustSign.MiniProgram.PostHttpMethod {
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
    /**
     * 个人收款方的OpenID
     * @example 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'
     */
    openid: string;
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
