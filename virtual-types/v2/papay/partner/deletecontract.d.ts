// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Papay.Partner {
  interface Deletecontract {
    /**
     * 申请解约（服务商）
     *
     * `POST /papay/partner/deletecontract`
     */
    (data: Deletecontract.PostHttpMethod.XmlDataRequest, config?: Deletecontract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deletecontract.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请解约（服务商）
     *
     * `POST /papay/partner/deletecontract`
     */
    post(data: Deletecontract.PostHttpMethod.XmlDataRequest, config?: Deletecontract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deletecontract.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Papay.Partner.Deletecontract.PostHttpMethod {
  type XmlDataRequest = XmlDataRequest.Common & (XmlDataRequest.WithContractId | XmlDataRequest.WithPlanIdAndContractCode);
  namespace XmlDataRequest {
    interface Common {
      /**
       * 请求AppID
       *
       * 调用方的 AppID，须已与 `mch_id` 绑定。
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165486'
       */
      appid: string;
      /**
       * 子商户公众账号ID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165489'
       */
      sub_appid?: string;
      /**
       * 商户号
       *
       * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
       *
       * 长度 ≤ 32
       * @example '10000098'
       */
      mch_id: string;
      /**
       * 子商户号
       *
       * 服务商替子商户调用时填，进件后由微信支付分配。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mch_id: string;
      /**
       * 签名
       *
       * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
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
    }
    interface WithContractId {
      plan_id?: never;
      contract_code?: never;
      /**
       * 委托代扣协议ID
       *
       * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
       *
       * 或改填 `plan_id`、`contract_code`；长度 ≤ 32
       * @example 'Wx15463511252026112056489715'
       */
      contract_id: string;
    }
    interface WithPlanIdAndContractCode {
      /**
       * 模板ID
       *
       * 在商户平台「委托代扣」申请的模板，审核通过后取得编号。
       *
       * 与 `contract_code` 同填，或改填 `contract_id`
       * @example '12251'
       */
      plan_id: string;
      /**
       * 签约协议号
       *
       * 由你生成，同一模板下唯一，之后查询签约和解约都用它。
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
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wxcbda96de0b165489'
     */
    sub_appid?: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '10000098'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id: string;
    /**
     * 委托代扣协议ID
     *
     * 签约成功后由微信支付生成，从签约通知或查询签约得到。须存下，扣款要用它，查询与解约也可用它。
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
     * 用 APIv2 密钥对其余非空字段重算后比对，不一致的内容不能采信。`sign` 自己不参与计算。
     *
     * 长度 ≤ 32
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
  }
}
