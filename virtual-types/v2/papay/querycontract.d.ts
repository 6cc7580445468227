// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Papay {
  interface Querycontract {
    /**
     * 查询签约关系
     *
     * `POST /papay/querycontract`
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_7.shtml
     */
    (data: Querycontract.PostHttpMethod.XmlDataRequest, config?: Querycontract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querycontract.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询签约关系
     *
     * `POST /papay/querycontract`
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_7.shtml
     */
    post(data: Querycontract.PostHttpMethod.XmlDataRequest, config?: Querycontract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querycontract.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Papay.Querycontract.PostHttpMethod {
  type XmlDataRequest = XmlDataRequest.Common & (XmlDataRequest.WithContractId | XmlDataRequest.WithPlanIdAndContractCode);
  namespace XmlDataRequest {
    interface Common {
      /**
       * 请求AppID
       *
       * 长度 ≤ 18
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
       * 版本号
       * @example '1.0'
       */
      version: '1.0';
      /**
       * 签名
       *
       * 可省略，由客户端自动填写
       * @example 'E1EE61A91C8E90F299DE6AE075D60A2D'
       */
      sign?: string;
    }
    interface WithContractId {
      /**
       * 委托代扣协议ID
       *
       * 或改填 `plan_id`、`contract_code`；长度 ≤ 32
       * @example '100005698'
       */
      contract_id: string;
      plan_id?: never;
      contract_code?: never;
    }
    interface WithPlanIdAndContractCode {
      contract_id?: never;
      /**
       * 模板ID
       *
       * 与 `contract_code` 同填，或改填 `contract_id`；32 位整数
       * @example 123
       */
      plan_id: number;
      /**
       * 签约协议号
       *
       * 与 `plan_id` 同填，或改填 `contract_id`；长度 ≤ 128
       * @example '1023658866'
       */
      contract_code: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2Result {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165486'
     */
    appid: string;
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
     * 32 位整数
     * @example 123
     */
    plan_id: `${number}`;
    /**
     * 请求序列号
     * @example 1695
     */
    request_serial: `${number}`;
    /**
     * 签约协议号
     *
     * 长度 ≤ 32
     * @example '1023658866'
     */
    contract_code: string;
    /**
     * 用户账户展示名称
     * @example '张三'
     */
    contract_display_account: string;
    /**
     * 协议状态
     *
     * 32 位整数
     * @example 1
     */
    contract_state: `${number}`;
    /**
     * 协议签署时间
     * @example '2015-07-01 10:00:00'
     */
    contract_signed_time: string;
    /**
     * 协议到期时间
     * @example '2016-07-01 10:00:00'
     */
    contract_expired_time: string;
    /**
     * 协议解约时间
     * @example '2015-09-01 10:00:00'
     */
    contract_terminated_time?: string;
    /**
     * 协议解约方式
     *
     * 32 位整数
     * @example 3
     */
    contract_termination_mode?: `${number}`;
    /**
     * 签名
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 解约备注
     * @example '解约原因'
     */
    contract_termination_remark?: string;
    /**
     * 用户标识
     *
     * 长度 ≤ 128
     * @example 'ozoKAt9TIPHfwVMkcniiNKZ1vbyw'
     */
    openid: string;
  }
}
