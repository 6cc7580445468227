// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Contracts {
  interface PreEntrustSign {
    /**
     * APP方式预签约
     *
     * `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_1.shtml
     */
    (data: PreEntrustSign.PostHttpMethod.JsonDataRequest, config?: PreEntrustSign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreEntrustSign.PostHttpMethod.WellformedResponse>>;
    /**
     * APP方式预签约
     *
     * `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter5_5_1.shtml
     */
    post(data: PreEntrustSign.PostHttpMethod.JsonDataRequest, config?: PreEntrustSign.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<PreEntrustSign.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Contracts.PreEntrustSign.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 委托代扣协议模板ID
     * @example 12535
     */
    plan_id: number;
    /**
     * 商户签约协议号
     * @example 'wxwtdk20200910100000'
     */
    out_contract_code: string;
    /**
     * 用户账户展示名称
     * @example '微信代扣用户A'
     */
    contract_display_account: string;
    /**
     * 回调通知地址
     *
     * URL
     * @example 'https://yourapp.com/notify'
     */
    notify_url: string;
    /** 返回APP标识 */
    return_app?: boolean;
    /**
     * 商户数据包
     *
     * 长度 ≤ 256
     */
    attach?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预签约ID
     * @example '5778aadY9nltAsZzXixCkFIGYnV2V'
     */
    pre_entrustweb_id: string;
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 委托代扣协议模板ID
     * @example 12535
     */
    plan_id: number;
    /**
     * 商户签约协议号
     * @example 'wxwtdk20200910100000'
     */
    out_contract_code: string;
  }
}
