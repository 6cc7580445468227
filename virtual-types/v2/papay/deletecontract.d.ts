// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Papay {
  interface Deletecontract {
    /**
     * 申请解约
     *
     * `POST /papay/deletecontract`
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_9.shtml
     */
    (data: Deletecontract.PostHttpMethod.XmlDataRequest, config?: Deletecontract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deletecontract.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请解约
     *
     * `POST /papay/deletecontract`
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_9.shtml
     */
    post(data: Deletecontract.PostHttpMethod.XmlDataRequest, config?: Deletecontract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deletecontract.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Papay.Deletecontract.PostHttpMethod {
  type XmlDataRequest = XmlDataRequest.Common & (XmlDataRequest.WithContractId | XmlDataRequest.WithPlanIdAndContractCode);
  namespace XmlDataRequest {
    interface Common {
      /**
       * 请求AppID
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165486'
       */
      appid: string;
      /**
       * 商户号
       *
       * 长度 ≤ 32
       * @example '10000098'
       */
      mch_id: string;
      /**
       * 签名
       *
       * 长度 ≤ 32；可省略，由客户端自动填写
       * @example 'C380BEC2BFD727A4B6845133519F3AD6'
       */
      sign?: string;
      /**
       * 解约备注
       *
       * 长度 ≤ 512
       * @example '解约原因'
       */
      contract_termination_remark: string;
      /**
       * 版本号
       * @example '1.0'
       */
      version: '1.0';
      /**
       * 子商户公众账号ID
       *
       * 长度 ≤ 32
       */
      sub_appid?: string;
      /**
       * 子商户号
       *
       * 长度 ≤ 32
       */
      sub_mch_id?: string;
    }
    interface WithContractId {
      plan_id?: never;
      contract_code?: never;
      /**
       * 委托代扣协议ID
       *
       * 或改填 `plan_id`、`contract_code`；长度 ≤ 32
       * @example 'Wx15463511252015071056489715'
       */
      contract_id: string;
    }
    interface WithPlanIdAndContractCode {
      /**
       * 模板ID
       *
       * 与 `contract_code` 同填，或改填 `contract_id`
       * @example '12251'
       */
      plan_id: string;
      /**
       * 签约协议号
       *
       * 与 `plan_id` 同填，或改填 `contract_id`；长度 ≤ 128
       * @example '1234'
       */
      contract_code: string;
      contract_id?: never;
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 委托代扣协议ID
     *
     * 长度 ≤ 32
     * @example '100005698'
     */
    contract_id: string;
    /**
     * 模板ID
     *
     * 长度 ≤ 32
     * @example '123'
     */
    plan_id: string;
    /**
     * 签约协议号
     *
     * 长度 ≤ 128
     * @example '1234'
     */
    contract_code: string;
    /**
     * 签名
     *
     * 长度 ≤ 32
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     */
    sub_mch_id?: string;
  }
}
