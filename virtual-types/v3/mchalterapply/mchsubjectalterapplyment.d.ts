// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply {
  interface Mchsubjectalterapplyment {
    /**
     * 提交资料变更申请单
     *
     * `POST /v3/mchalterapply/mchsubjectalterapplyment`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4014090649
     */
    (data: Mchsubjectalterapplyment.PostHttpMethod.JsonDataRequest, config: Mchsubjectalterapplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Mchsubjectalterapplyment.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交资料变更申请单
     *
     * `POST /v3/mchalterapply/mchsubjectalterapplyment`（电商平台、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4014090649
     */
    post(data: Mchsubjectalterapplyment.PostHttpMethod.JsonDataRequest, config: Mchsubjectalterapplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Mchsubjectalterapplyment.PostHttpMethod.WellformedResponse>>;
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
     * @example '1900013511_10000'
     */
    out_request_no: string;
    /**
     * 主体资料变更范围
     * @example 'ALTER_SCOPE_FULL'
     */
    alter_scope?: 'ALTER_SCOPE_FULL' | 'ALTER_SCOPE_BUSINESS_CERT' | 'ALTER_SCOPE_UBO';
    /**
     * 主体类型
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
    /** 营业执照信息 */
    business_license_info?: JsonDataRequest.BusinessLicenseInfo;
    /** 登记证书信息 */
    certificate_info?: JsonDataRequest.CertificateInfo;
    /** 金融机构许可证 */
    finance_institution_info?: JsonDataRequest.FinanceInstitutionInfo;
    /** 法人身份信息 */
    legal_person_info?: JsonDataRequest.LegalPersonInfo;
    /** 最终受益人信息列表 */
    ubo_info_list?: JsonDataRequest.UboInfoList[];
    /** 补充材料列表 */
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
       * @example '0P3ng6KTIW4-Q_l2FjKLZuhHjFwczhJehHhAZN6BKXQPcs-VvdSo'
       */
      license_copy: string;
      /**
       * 商户名称
       * @example '李四网络有限公司'
       */
      merchant_name: string;
      /**
       * 法人姓名
       * @example '李四'
       */
      legal_person: string;
      /**
       * 注册地址
       * @example '广东省深圳市南山区xx路xx号'
       */
      company_address?: string;
      /**
       * 有效期开始时间
       * @example '2019-06-06'
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
       * - `CERTIFICATE_TYPE_2521`：基层群众性自治组织特别法人统一社会信用代码证
       * - `CERTIFICATE_TYPE_2522`：农村集体经济组织登记证
       * - `CERTIFICATE_TYPE_2399`：宗教活动场所登记证
       * - `CERTIFICATE_TYPE_2400`：政府部门下发的其他有效证明文件
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
       * @example 'xx公益团体'
       */
      merchant_name: string;
      /**
       * 法人姓名
       * @example '李四'
       */
      legal_person: string;
      /**
       * 注册地址
       * @example '广东省深圳市南山区xx路xx号'
       */
      company_address: string;
      /**
       * 有效期开始时间
       * @example '2019-06-06'
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
       * - `IDENTIFICATION_TYPE_IDCARD`：中国大陆居民-身份证
       * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`：其他国家或地区居民-护照
       * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`：中国香港居民-来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO_PASSPORT`：中国澳门居民-来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`：中国台湾居民-来往大陆通行证
       * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`：外国人居留证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`：港澳居民证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`：台湾居民证
       * @example 'IDENTIFICATION_TYPE_IDCARD'
       */
      id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /**
       * 法定代表人说明函
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
       * 需用微信支付公钥加密（RSAES-OAEP）
       * @example 'MZnwEx6zotwIz6ctW2/iQL5zaGs82HJNU3K+46ndk7pMrENiPDw=='
       */
      card_name?: string;
      /**
       * 证件号码
       *
       * 需用微信支付公钥加密（RSAES-OAEP）
       * @example 'MZnwEx6zotwIz6ctW2/iQL5zaGs82HJNU3K+46ndk7pMrENiPDw=='
       */
      card_number?: string;
      /**
       * 证件居住地址
       *
       * 需用微信支付公钥加密（RSAES-OAEP）
       * @example 'pVd1HJ6zyvPedzGaV+X3qtmrq9bb9tPROspQO/0kjiwfqdfg=='
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
       * - `IDENTIFICATION_TYPE_IDCARD`：中国大陆居民-身份证
       * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`：其他国家或地区居民-护照
       * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`：中国香港居民-来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO_PASSPORT`：中国澳门居民-来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`：中国台湾居民-来往大陆通行证
       * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`：外国人居留证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`：港澳居民证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`：台湾居民证
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
       * 需用微信支付公钥加密（RSAES-OAEP）
       * @example 'MZnwEx6zotwIz6ctW2/iQL5zaGs82HJNU3K+46ndk7pMrENiPDw=='
       */
      card_name: string;
      /**
       * 证件号码
       *
       * 需用微信支付公钥加密（RSAES-OAEP）
       * @example 'MZnwEx6zotwIz6ctW2/iQL5zaGs82HJNU3K+46ndk7pMrENiPDw=='
       */
      card_number: string;
      /**
       * 证件居住地址
       *
       * 需用微信支付公钥加密（RSAES-OAEP）
       * @example 'pVd1HJ6zyvPedzGaV+bzQIzfb3HHLEjZ4YiR/cJiCrZxnAqi+=='
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
    headers: RequestConfig.Headers;
  }
  namespace RequestConfig {
    interface Headers extends WeChatPay.Client.Headers {
      /**
       * 微信支付公钥ID/平台证书序列号
       * @example 'PUB_KEY_ID_0114232134912410000000000000'
       */
      'Wechatpay-Serial': string;
    }
  }
  interface WellformedResponse {
    /**
     * 申请单号
     * @example '20220617143306000013906025001'
     */
    apply_id?: string;
  }
}
