// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Applyment.Micro {
  interface Getstate {
    /**
     * 查询申请状态
     *
     * `POST /applyment/micro/getstate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
     * @deprecated
     */
    (data: Getstate.PostHttpMethod.XmlDataRequest, config: Getstate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getstate.PostHttpMethod.WellformedResponse>>;
    /**
     * 查询申请状态
     *
     * `POST /applyment/micro/getstate`
     * @see https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_3
     * @deprecated
     */
    post(data: Getstate.PostHttpMethod.XmlDataRequest, config: Getstate.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Getstate.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Applyment.Micro.Getstate.PostHttpMethod {
  type XmlDataRequest = XmlDataRequest.Common & (XmlDataRequest.WithApplymentId | XmlDataRequest.WithBusinessCode);
  namespace XmlDataRequest {
    interface Common {
      /**
       * 接口版本号
       *
       * 长度 ≤ 32
       * @example '1.0'
       */
      version: string;
      /**
       * 商户号
       *
       * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
       *
       * 长度 ≤ 32
       * @example '1230000109'
       */
      mch_id: string;
      /**
       * 随机字符串
       *
       * 每次请求重新生成，让签名无法预测，不用保存。
       *
       * 长度 ≤ 32；可省略，由客户端自动填写
       * @example 'ibuaiVcKdpRxkhJA'
       */
      nonce_str?: string;
      /**
       * 签名类型
       *
       * 须与计算 `sign` 时实际用的算法一致。
       *
       * 长度 ≤ 128
       * @example 'HMAC-SHA256'
       */
      sign_type: 'HMAC-SHA256';
      /**
       * 签名
       *
       * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
       *
       * 长度 ≤ 64；可省略，由客户端自动填写
       * @example 'D675A1E471DBF7C0B1AC5883B5BDA9EF'
       */
      sign?: string;
    }
    interface WithApplymentId {
      /**
       * 商户申请单号
       *
       * 提交申请的应答返回，与业务申请编号传一个即可。
       *
       * 与 `business_code` 至少填一项；长度 ≤ 32
       * @example '1230000109'
       */
      applyment_id: string;
      /**
       * 业务申请编号
       *
       * 由服务商自定并存下，一个编号对应一份申请，之后的请求凭它指明是哪一份。
       *
       * 与 `applyment_id` 至少填一项；长度 ≤ 32
       * @example '123456'
       */
      business_code?: string;
    }
    interface WithBusinessCode {
      /**
       * 商户申请单号
       *
       * 提交申请的应答返回，与业务申请编号传一个即可。
       *
       * 与 `business_code` 至少填一项；长度 ≤ 32
       * @example '1230000109'
       */
      applyment_id?: string;
      /**
       * 业务申请编号
       *
       * 由服务商自定并存下，一个编号对应一份申请，之后的请求凭它指明是哪一份。
       *
       * 与 `applyment_id` 至少填一项；长度 ≤ 32
       * @example '123456'
       */
      business_code: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {
    /** 携带商户API证书（双向TLS） */
    security: true;
  }
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 商户申请单号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    applyment_id: string;
    /**
     * 申请状态
     *
     * 长度 ≤ 32
     * @example 'REJECTED'
     */
    applyment_state: string;
    /**
     * 申请状态描述
     *
     * 给人看的说明，程序判断用 `applyment_state`。
     *
     * 长度 ≤ 32
     * @example '已驳回'
     */
    applyment_state_desc: string;
    /**
     * 小微商户号
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    sub_mch_id?: string;
    /**
     * 签约链接
     *
     * 长度 ≤ 256；URL
     * @example 'https://pay.weixin.qq.com'
     */
    sign_url?: string;
    /**
     * 审核详情
     *
     * 长度 ≤ 1024；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Applyment.Micro.Getstate.PostHttpMethod.WellformedResponse.AuditDetail}
     * @example '{"audit_detail":[{"param_name":"account_number","reject_reason":"银行账户不存在"},{"param_name":"mobile_phone","reject_reason":"号码不存在"}]}'
     */
    audit_detail?: string;
    /**
     * 参数名称
     *
     * 长度 ≤ 32
     * @example 'account_number'
     */
    param_name: string;
    /**
     * 驳回原因
     *
     * 长度 ≤ 32
     * @example '银行账号不存在'
     */
    reject_reason: string;
  }
  namespace WellformedResponse {
    /** JSON 字符串的内容 */
    interface AuditDetail {
      /**
       * 审核详情列表
       *
       * 字段：`param_name`、`reject_reason`
       */
      audit_detail: WeChatPay.Components.AuditRejectDetail[];
    }
  }
}
