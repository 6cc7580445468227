// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply {
  interface Mchsubjectalterapplyment {
    /**
     * 提交资料变更申请单
     *
     * `POST /v3/mchalterapply/mchsubjectalterapplyment`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4014090649
     */
    (data: Mchsubjectalterapplyment.PostHttpMethod.JsonDataRequest, config?: Mchsubjectalterapplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Mchsubjectalterapplyment.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交资料变更申请单
     *
     * `POST /v3/mchalterapply/mchsubjectalterapplyment`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4014090649
     */
    post(data: Mchsubjectalterapplyment.PostHttpMethod.JsonDataRequest, config?: Mchsubjectalterapplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Mchsubjectalterapplyment.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Mchsubjectalterapplyment.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户号
     * @example '2492185251'
     */
    merchant_code: string;
    /**
     * 业务申请编号
     *
     * 由服务商自定并存下，之后凭它查询。
     * @example '1900013511_10000'
     */
    out_request_no: string;
    /**
     * 主体资料变更范围
     *
     * - `ALTER_SCOPE_FULL`：全部主体资料
     * - `ALTER_SCOPE_BUSINESS_CERT`：营业执照或登记证书
     * - `ALTER_SCOPE_UBO`：受益所有人信息
     * @example 'ALTER_SCOPE_FULL'
     */
    alter_scope?: 'ALTER_SCOPE_FULL' | 'ALTER_SCOPE_BUSINESS_CERT' | 'ALTER_SCOPE_UBO';
    /**
     * 主体类型
     *
     * 须与营业执照或登记证书上的一致。
     *
     * - `SUBJECT_TYPE_ENTERPRISE`：企业
     * - `SUBJECT_TYPE_INSTITUTIONS_CLONED`：事业单位
     * - `SUBJECT_TYPE_INDIVIDUAL`：个体工商户
     * - `SUBJECT_TYPE_OTHERS`：社会组织
     * - `SUBJECT_TYPE_GOVERNMENT`：政府机关
     * - `SUBJECT_TYPE_MICRO`：小微商户
     * @example 'SUBJECT_TYPE_ENTERPRISE'
     */
    organization_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED' | 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_MICRO';
    /** 是否金融机构 */
    finance_institution?: boolean;
    /**
     * 营业执照信息
     *
     * 字段：`license_number`、`license_copy`、`merchant_name`、`legal_person`、`company_address`、`license_period_begin`、`license_period_end`
     */
    business_license_info?: JsonDataRequest.BusinessLicenseInfo;
    /**
     * 登记证书信息
     *
     * 字段：`cert_type`、`cert_number`、`cert_copy`、`merchant_name`、`legal_person`、`company_address`、`cert_period_begin`、`cert_period_end`
     */
    certificate_info?: JsonDataRequest.CertificateInfo;
    /**
     * 金融机构许可证
     *
     * 字段：`finance_type`、`finance_license_pics`
     */
    finance_institution_info?: JsonDataRequest.FinanceInstitutionInfo;
    /**
     * 法人身份信息
     *
     * 字段：`id_holder_type`、`id_doc_type`、`authorize_letter_copy`、`card_front`、`card_back`、`card_name`、`card_number`、`card_address`、`card_period_begin`、`card_period_end`、`as_ubo`
     */
    legal_person_info?: JsonDataRequest.LegalPersonInfo;
    /**
     * 最终受益人信息列表
     *
     * 企业和社会组织才填；受益人只有法定代表人或经营者一人时也不用填。
     *
     * 字段：`id_doc_type`、`card_front`、`card_back`、`card_name`、`card_number`、`card_address`、`card_period_begin`、`card_period_end`
     */
    ubo_info_list?: JsonDataRequest.UboInfoList[];
    /**
     * 补充材料列表
     *
     * 字段：`bank_openaccount_license`、`openaccount_approval`、`legal_other_prove`、`agency_prove`、`ubo_prove`
     */
    addition?: JsonDataRequest.Addition;
  }
  namespace JsonDataRequest {
    /** 营业执照信息 */
    interface BusinessLicenseInfo {
      /**
       * 营业执照注册号
       * @example '123456789012345678'
       */
      license_number: string;
      /**
       * 营业执照照片
       *
       * 须是完整清晰的彩色照片或扫描件，复印件须盖公章；先上传图片，填返回的 `media_id`。
       * @example '0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo'
       */
      license_copy: string;
      /**
       * 商户名称
       *
       * 须与营业执照或登记证书上的名称一致。
       * @example '李四网络有限公司'
       */
      merchant_name: string;
      /**
       * 法人姓名
       *
       * 须与登记证书或执照上的一致。
       * @example '李四'
       */
      legal_person: string;
      /**
       * 注册地址
       *
       * 照执照或登记证书上的地址填写。
       * @example '广东省深圳市南山区xx路xx号'
       */
      company_address?: string;
      /**
       * 有效期开始时间
       * @example '2026-12-01'
       */
      license_period_begin?: string;
      /**
       * 有效期结束时间
       * @example '2026-06-06'
       */
      license_period_end?: string;
    }
    /** 登记证书信息 */
    interface CertificateInfo {
      /**
       * 证书类型
       *
       * - `CERTIFICATE_TYPE_2388`：事业单位法人证书
       * - `CERTIFICATE_TYPE_2389`：统一社会信用代码证书
       * - `CERTIFICATE_TYPE_2394`：社会团体法人登记证书
       * - `CERTIFICATE_TYPE_2395`：民办非企业单位登记证书
       * - `CERTIFICATE_TYPE_2396`：基金会法人登记证书
       * - `CERTIFICATE_TYPE_2520`：执业许可证/执业证
       * - `CERTIFICATE_TYPE_2521`：基层群众性自治组织法人证书
       * - `CERTIFICATE_TYPE_2522`：农村集体经济组织登记证
       * - `CERTIFICATE_TYPE_2399`：宗教活动场所登记证
       * - `CERTIFICATE_TYPE_2400`：政府部门下发的其他证明文件
       * @example 'CERTIFICATE_TYPE_2388'
       */
      cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400';
      /**
       * 证书编号
       * @example '111111111111'
       */
      cert_number: string;
      /**
       * 证书照片
       * @example '0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo'
       */
      cert_copy: string;
      /**
       * 商户名称
       *
       * 须与营业执照或登记证书上的名称一致。
       * @example 'xx公益团体'
       */
      merchant_name: string;
      /**
       * 法人姓名
       *
       * 须与登记证书或执照上的一致。
       * @example '李四'
       */
      legal_person: string;
      /**
       * 注册地址
       *
       * 照执照或登记证书上的地址填写。
       * @example '广东省深圳市南山区xx路xx号'
       */
      company_address: string;
      /**
       * 有效期开始时间
       * @example '2026-12-01'
       */
      cert_period_begin: string;
      /**
       * 有效期结束时间
       * @example '2026-06-06'
       */
      cert_period_end: string;
    }
    /** 金融机构许可证 */
    interface FinanceInstitutionInfo {
      /**
       * 金融机构类型
       *
       * 须与营业执照或登记证书上写的相符。
       *
       * - `FINANCE_TYPE_BANK_AGENT`：银行业
       * - `FINANCE_TYPE_PAYMENT_AGENT`：支付机构
       * - `FINANCE_TYPE_INSURANCE`：保险业
       * - `FINANCE_TYPE_TRADE_AND_SETTLE`：交易及结算类金融机构
       * - `FINANCE_TYPE_OTHER`：其他金融机构
       * @example 'FINANCE_TYPE_BANK_AGENT'
       */
      finance_type: 'FINANCE_TYPE_BANK_AGENT' | 'FINANCE_TYPE_PAYMENT_AGENT' | 'FINANCE_TYPE_INSURANCE' | 'FINANCE_TYPE_TRADE_AND_SETTLE' | 'FINANCE_TYPE_OTHER';
      /**
       * 金融机构许可证图片
       *
       * 每张先用文件上传得到 `media_id`。须是申请主体的许可证，经授权也可用总公司或分公司的。
       * @example ["0P3ng6KTIW4-Q_l2FjmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]
       */
      finance_license_pics: string[];
    }
    /** 法人身份信息 */
    interface LegalPersonInfo {
      /**
       * 证件持有人类型
       *
       * - `LEGAL`：经营者/法人
       * - `SUPER`：经办人
       * @example 'LEGAL'
       */
      id_holder_type: 'LEGAL' | 'SUPER';
      /**
       * 证件类型
       *
       * - `IDENTIFICATION_TYPE_IDCARD`：中国大陆居民身份证
       * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`：其他国家或地区居民护照
       * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`：香港居民来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO_PASSPORT`：澳门居民来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`：台湾居民来往大陆通行证
       * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`：外国人居留证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`：港澳居民居住证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`：台湾居民居住证
       * @example 'IDENTIFICATION_TYPE_IDCARD'
       */
      id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /**
       * 法定代表人说明函
       *
       * 法定代表人的证件拿不出、改由经办人办理时才传。
       * @example '47ZC6GC-vnrbEny_Ie_AUv0OF4wFNIO4kqg05InE4d2I6_H7I4'
       */
      authorize_letter_copy?: string;
      /**
       * 证件正面照片
       * @example '0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo'
       */
      card_front?: string;
      /**
       * 证件反面照片
       * @example '0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo'
       */
      card_back?: string;
      /**
       * 证件姓名
       *
       * 加密 用微信支付公钥加密
       */
      card_name?: string;
      /**
       * 证件号码
       *
       * 加密 用微信支付公钥加密
       */
      card_number?: string;
      /**
       * 证件居住地址
       *
       * 加密 用微信支付公钥加密
       */
      card_address?: string;
      /**
       * 证件有效期开始时间
       * @example '2019-06-06'
       */
      card_period_begin?: string;
      /**
       * 证件有效期结束时间
       * @example '2026-06-06'
       */
      card_period_end?: string;
      /** 经营者/法人是否为受益人 */
      as_ubo?: boolean;
    }
    interface UboInfoList {
      /**
       * 证件类型
       *
       * - `IDENTIFICATION_TYPE_IDCARD`：中国大陆居民身份证
       * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`：其他国家或地区居民护照
       * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`：香港居民来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO_PASSPORT`：澳门居民来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`：台湾居民来往大陆通行证
       * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`：外国人居留证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`：港澳居民居住证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`：台湾居民居住证
       * @example 'IDENTIFICATION_TYPE_IDCARD'
       */
      id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /**
       * 证件正面照片
       * @example '0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo'
       */
      card_front: string;
      /**
       * 证件反面照片
       * @example '0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo'
       */
      card_back?: string;
      /**
       * 证件姓名
       *
       * 加密 用微信支付公钥加密
       */
      card_name: string;
      /**
       * 证件号码
       *
       * 加密 用微信支付公钥加密
       */
      card_number: string;
      /**
       * 证件居住地址
       *
       * 加密 用微信支付公钥加密
       */
      card_address: string;
      /**
       * 证件有效期开始时间
       * @example '2019-06-06'
       */
      card_period_begin: string;
      /**
       * 证件有效期结束时间
       * @example '2026-06-06'
       */
      card_period_end: string;
    }
    /** 补充材料列表 */
    interface Addition {
      /**
       * 银行开户许可证
       * @example ["0P3ng6KTIW4-Q_l2FjmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]
       */
      bank_openaccount_license?: string[];
      /**
       * 开户核准通知书
       * @example ["0P3ng6KTIW4-Q_l2FjmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]
       */
      openaccount_approval?: string[];
      /**
       * 法人身份辅助证明
       * @example ["0P3ng6KTIW4-Q_l2FjmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]
       */
      legal_other_prove?: string[];
      /**
       * 发证机关证明
       * @example ["0P3ng6KTIW4-Q_l2FjmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]
       */
      agency_prove?: string[];
      /**
       * 受益所有人补充材料
       * @example ["0P3ng6KTIW4-Q_l2FjmFJBZR9FwczhJehHhAZN6BKXQPcs-VvdSo"]
       */
      ubo_prove?: string[];
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 请求头 */
    headers?: RequestConfig.Headers;
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
     * 申请单号
     * @example '20261120143306000013906025001'
     */
    apply_id?: string;
  }
}
