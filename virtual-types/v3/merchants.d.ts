// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3 {
  interface Merchants {
    /**
     * 子商户进件（融合钱包）
     *
     * `POST /v3/merchants`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
     */
    (data: Merchants.PostHttpMethod.JsonDataRequest, config: Merchants.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Merchants.PostHttpMethod.WellformedResponse>>;
    /**
     * 子商户进件（融合钱包）
     *
     * `POST /v3/merchants`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
     */
    post(data: Merchants.PostHttpMethod.JsonDataRequest, config: Merchants.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Merchants.PostHttpMethod.WellformedResponse>>;
    /**
     * 修改子商户（融合钱包）
     *
     * `PUT /v3/merchants`（从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
     */
    put(data: Merchants.PutHttpMethod.JsonDataRequest, config: Merchants.PutHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Merchants.PutHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchants.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 机构AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid: string;
    /**
     * 机构商户号
     *
     * 长度 ≤ 32
     * @example '3200000001'
     */
    sp_mchid: string;
    /**
     * 子商户全称
     * @example 'Merchant name'
     */
    name: string;
    /**
     * 子商户简称
     * @example 'Merchant shortname'
     */
    shortname: string;
    /**
     * 公司电话
     * @example '075586010000'
     */
    office_phone: string;
    /**
     * 联系人信息
     *
     * 字段：`name`、`phone`、`email`
     */
    contact: WeChatPay.Components.OverseaMerchantContact;
    /**
     * 类目
     * @example 644
     */
    business_category: number;
    /**
     * 渠道号
     * @example '3200000001'
     */
    channel_id?: string;
    /**
     * 注册国家或区域
     * @example '344'
     */
    merchant_country_code: string;
    /**
     * 商户类型
     *
     * - `ENTERPRISE`：企业
     * - `INDIVIDUAL`：个人
     * @example 'ENTERPRISE'
     */
    merchant_type: 'ENTERPRISE' | 'INDIVIDUAL';
    /**
     * 公司注册文件编号
     * @example '5555-8888'
     */
    registration_certificate_number?: string;
    /**
     * 公司注册文件过期时间
     * @example '2026-12-31'
     */
    registration_certificate_date?: string;
    /**
     * 公司注册文件照片
     * @example 'w7yQFawBtja5uEdm_aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj-x95m5iclsanHYauUt1__DsWXok2NqRliv2SDL42QoEmHIPs'
     */
    registration_certificate_copy?: string;
    /**
     * 子商户银行结算账户信息
     * @example '555588889999'
     */
    settlement_bank_number?: string;
    /**
     * 业务信息
     *
     * 字段：`business_type`、`app_download`、`website`、`office_account`、`mini_program`、`store_address`、`store_photos`、`mcc`
     */
    business: WeChatPay.Components.OverseaMerchantBusiness;
    /**
     * 董事信息
     *
     * 字段：`name`、`number`
     */
    director?: WeChatPay.Components.OverseaMerchantPerson;
    /**
     * 负责人信息
     *
     * 字段：`name`、`number`
     */
    principal?: WeChatPay.Components.OverseaMerchantPerson;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers: RequestConfig.Headers;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
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
      /**
       * 由商户侧生成的唯一key
       *
       * 由你生成，须唯一；没有得到明确结果时沿用原值再请求。
       *
       * 长度 ≤ 64
       * @example 'GzPCeo963zXKcO2hDVD8AjXIpgrj'
       */
      'Idempotency-Key'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 验证状态
     *
     * - `Under Review`：审核中
     * - `Approved`：审核通过
     * @example 'Under Review'
     */
    verification_status?: 'Under Review' | 'Approved';
    /**
     * 验证状态描述
     * @example '该子商户需要通过审核才可生效。请登录商户平台检查审核状态。'
     */
    description?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchants.PutHttpMethod {
  interface JsonDataRequest {
    /**
     * 机构AppID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sp_appid: string;
    /**
     * 机构商户号
     *
     * 长度 ≤ 32
     * @example '3200000001'
     */
    sp_mchid: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '20000100'
     */
    sub_mchid: string;
    /**
     * 子商户全称
     * @example 'Merchant name'
     */
    name: string;
    /**
     * 子商户简称
     * @example 'Merchant shortname'
     */
    shortname: string;
    /**
     * 公司电话
     * @example '075586010000'
     */
    office_phone: string;
    /**
     * 联系人信息
     *
     * 字段：`name`、`phone`、`email`
     */
    contact?: WeChatPay.Components.OverseaMerchantContact;
    /**
     * 类目
     * @example 644
     */
    business_category: number;
    /**
     * 渠道号
     * @example '3200000001'
     */
    channel_id?: string;
    /**
     * 注册国家或区域
     * @example '344'
     */
    merchant_country_code: string;
    /**
     * 商户类型
     *
     * - `ENTERPRISE`：企业
     * - `INDIVIDUAL`：个人
     * @example 'ENTERPRISE'
     */
    merchant_type: 'ENTERPRISE' | 'INDIVIDUAL';
    /**
     * 公司注册文件编号
     * @example '5555-8888'
     */
    registration_certificate_number?: string;
    /**
     * 公司注册文件过期时间
     * @example '2026-12-31'
     */
    registration_certificate_date?: string;
    /**
     * 公司注册文件照片
     * @example 'w7yQFawBtja5uEdm_aoGhHuxkrIaqB4GzPCeo963zXKcO2hDVD8AjXIpgrj-x95m5iclsanHYauUt1__DsWXok2NqRliv2SDL42QoEmHIPs'
     */
    registration_certificate_copy?: string;
    /**
     * 子商户银行结算账户信息
     * @example '555588889999'
     */
    settlement_bank_number?: string;
    /**
     * 业务信息
     *
     * 字段：`business_type`、`app_download`、`website`、`office_account`、`mini_program`、`store_address`、`store_photos`、`mcc`
     */
    business: WeChatPay.Components.OverseaMerchantBusiness;
    /**
     * 董事信息
     *
     * 字段：`name`、`number`
     */
    director?: WeChatPay.Components.OverseaMerchantPerson;
    /**
     * 负责人信息
     *
     * 字段：`name`、`number`
     */
    principal?: WeChatPay.Components.OverseaMerchantPerson;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers?: RequestConfig.Headers;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID或平台证书序列号，请求中有加密的敏感字段时必填
       *
       * 填加密所用那把公钥的编号：`PUB_KEY_ID_` 开头的微信支付公钥 ID（商户平台「API 安全」可查），或平台证书的序列号。不是你自己的商户 API 证书序列号。
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial'?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
  }
}
