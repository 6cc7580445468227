// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Papay.Partner {
  interface Querycontract {
    /**
     * 查询签约关系（服务商）
     *
     * `POST /papay/partner/querycontract`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_7.shtml
     */
    (data: Querycontract.PostHttpMethod.XmlDataRequest, config?: Querycontract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querycontract.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询签约关系（服务商）
     *
     * `POST /papay/partner/querycontract`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_7.shtml
     */
    post(data: Querycontract.PostHttpMethod.XmlDataRequest, config?: Querycontract.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Querycontract.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Papay.Partner.Querycontract.PostHttpMethod {
  type XmlDataRequest = XmlDataRequest.Common & (XmlDataRequest.WithContractId | XmlDataRequest.WithPlanIdAndContractCode);
  namespace XmlDataRequest {
    interface Common {
      /**
       * 应用ID
       *
       * 在微信公众平台或开放平台申请，须已与商户号绑定。
       *
       * 长度 ≤ 32
       * @example 'wxcbda96de0b165486'
       */
      appid: string;
      /**
       * 商户号
       *
       * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
       *
       * 长度 ≤ 32
       * @example '1200009811'
       */
      mch_id: string;
      /**
       * 子商户应用ID
       *
       * 子商户自己的 AppID，须已与子商户号绑定。
       * @example 'wxcbda96de0b165489'
       */
      sub_appid?: string;
      /**
       * 子商户号
       *
       * 服务商替子商户调用时填，进件后由微信支付分配。
       * @example '1900000109'
       */
      sub_mch_id?: string;
      /**
       * 版本号
       * @example '1.0'
       */
      version: '1.0';
      /**
       * 签名
       *
       * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
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
       * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。解约后不能再凭它扣款。
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
       * 在商户平台「委托代扣」申请的模板，审核通过后取得编号。
       *
       * 与 `contract_code` 同填，或改填 `contract_id`
       * @example '123'
       */
      plan_id: string;
      /**
       * 签约协议号
       *
       * 由你生成，同一模板下唯一，之后查询签约和解约都用它。
       *
       * 与 `plan_id` 同填，或改填 `contract_id`；长度 ≤ 32
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
     * 签约成功后由微信支付生成，从签约通知或查询签约得到。须存下，扣款要用它，查询与解约也可用它。
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
     * @example '2026-11-20 10:34:56'
     */
    contract_signed_time: string;
    /**
     * 协议到期时间
     * @example '2026-11-20 23:59:59'
     */
    contract_expired_time: string;
    /**
     * 协议解约时间
     *
     * 解约之后才有。
     * @example '2026-11-20 10:34:56'
     */
    contract_terminated_time?: string;
    /**
     * 协议解约方式
     *
     * 解约之后才有，用它分清是用户、你还是微信支付解的约。
     *
     * 32 位整数
     * @example 3
     */
    contract_termination_mode?: `${number}`;
    /**
     * 签名
     *
     * 用 APIv2 密钥对其余非空字段重算后比对，不一致的内容不能采信。`sign` 自己不参与计算。
     * @example 'C380BEC2BFD727A4B6845133519F3AD6'
     */
    sign: string;
    /**
     * 解约备注
     *
     * 解约之后才有。
     * @example '解约原因'
     */
    contract_termination_remark?: string;
    /**
     * 用户标识
     *
     * 用户在某个 AppID 下的标识。换一个 AppID，同一用户的值就不同，不能用来跨应用认人。
     *
     * 长度 ≤ 128
     * @example 'ozoKAt9TIPHfwVMkcniiNKZ1vbyw'
     */
    openid: string;
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
