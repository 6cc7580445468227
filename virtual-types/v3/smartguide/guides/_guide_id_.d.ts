// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Smartguide.Guides {
  interface _guide_id_ {
    /**
     * 服务人员信息更新
     *
     * `PATCH /v3/smartguide/guides/{guide_id}`（服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535160
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012688570
     */
    patch(data: _guide_id_.PatchHttpMethod.JsonDataRequest, config: _guide_id_.PatchHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_guide_id_.PatchHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Smartguide.Guides._guide_id_.PatchHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户ID
     *
     * 服务人员所属的那家商户。
     *
     * 长度 ≤ 64
     * @example '1234567890'
     */
    sub_mchid?: string;
    /**
     * 企业微信的员工姓名
     *
     * 要改成的姓名，不改就不传。
     *
     * 加密 用微信支付公钥加密
     */
    name?: string;
    /**
     * 手机号码
     *
     * 要改成的手机号，不改就不传。
     *
     * 加密 用微信支付公钥加密
     */
    mobile?: string;
    /**
     * 员工个人二维码
     *
     * 企业微信的个人二维码里的链接，不改就不传；个人微信的商家不能用。
     *
     * 长度 ≤ 1024；URL
     */
    qr_code?: string;
    /**
     * 头像URL
     *
     * 员工企业微信头像的地址，从企业微信通讯录接口取得。
     *
     * 长度 ≤ 1024；URL
     */
    avatar?: string;
    /**
     * 群二维码URL
     *
     * 导购所在企业微信群的群活码里的链接。
     *
     * 长度 ≤ 1024
     * @example 'https://work.weixin.qq.com/a1b2c3d'
     */
    group_qrcode?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 服务人员ID
     *
     * 注册服务人员后由微信支付返回。
     *
     * 长度 ≤ 64
     * @example 'LLA3WJ6DSZUfiaZDS79FH5Wm5m4X69TBic'
     */
    guide_id: string;
    /** 请求头 */
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，指明加密敏感字段所用的公钥
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
