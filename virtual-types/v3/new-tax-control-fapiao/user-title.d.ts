// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao {
  interface UserTitle {
    /**
     * 获取用户填写的抬头
     *
     * `GET /v3/new-tax-control-fapiao/user-title`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015784260
     */
    get(config: UserTitle.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<UserTitle.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.UserTitle.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sub_mchid: string;
      /**
       * 开票场景
       *
       * 用户有没有用微信支付付款，须与申请开票时一致。
       *
       * - `WITH_WECHATPAY`：微信支付场景
       * - `WITHOUT_WECHATPAY`：非微信支付场景
       * @example 'WITH_WECHATPAY'
       */
      scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY';
      /**
       * 发票申请单号
       *
       * 微信支付的订单填它的 `transaction_id`；其他情形填获取抬头填写链接时你自定的那个。
       *
       * 长度 ≤ 32
       * @example '4200000444202611207461284488'
       */
      fapiao_apply_id: string;
    }
  }
  interface WellformedResponse {
    /**
     * 购买方类型
     *
     * - `INDIVIDUAL`：个人
     * - `ORGANIZATION`：单位
     * @example 'ORGANIZATION'
     */
    type: 'INDIVIDUAL' | 'ORGANIZATION';
    /**
     * 名称
     *
     * 长度 ≤ 256
     * @example '深圳市南山区测试企业'
     */
    name: string;
    /**
     * 纳税人识别号
     *
     * 长度 ≤ 32
     * @example '202611201233701778'
     */
    taxpayer_id?: string;
    /**
     * 地址
     *
     * 长度 ≤ 128
     * @example '深圳市南山区深南大道10000号'
     */
    address?: string;
    /**
     * 电话
     *
     * 长度 ≤ 32
     * @example '075512345678'
     */
    telephone?: string;
    /**
     * 开户银行
     *
     * 长度 ≤ 128
     * @example '测试银行'
     */
    bank_name?: string;
    /**
     * 银行账号
     *
     * 长度 ≤ 32
     * @example '62001234567890'
     */
    bank_account?: string;
    /**
     * 手机号
     *
     * 加密 用商户 API 证书私钥解密
     */
    phone?: string;
    /**
     * 邮箱地址
     *
     * 加密 用商户 API 证书私钥解密
     */
    email?: string;
    /**
     * 订单金额
     *
     * 单位 分
     * @example 1000
     */
    amount?: number;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     *
     * 长度 ≤ 32
     * @example 'ORDER20261201000001'
     */
    out_trade_no?: string;
    /**
     * 开具的发票类型
     *
     * - `COMM_FAPIAO`：普通发票
     * - `VAT_FAPIAO`：增值税专用发票
     * @example 'COMM_FAPIAO'
     */
    fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO';
    /**
     * 留言信息
     *
     * 长度 ≤ 100
     * @example '用户留言'
     */
    user_apply_message?: string;
  }
}
