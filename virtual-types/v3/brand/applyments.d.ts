// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand {
  interface Applyments {
    /**
     * 提交入驻申请
     *
     * `POST /v3/brand/applyments`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016249989
     */
    (data: Applyments.PostHttpMethod.JsonDataRequest, config: Applyments.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Applyments.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交入驻申请
     *
     * `POST /v3/brand/applyments`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016249989
     */
    post(data: Applyments.PostHttpMethod.JsonDataRequest, config: Applyments.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Applyments.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Applyments.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 业务申请编号
     *
     * 由服务商自定并存下，一个编号对应一份申请，之后的请求凭它指明是哪一份。
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
    /**
     * 管理员信息
     *
     * 品牌管理员负责品牌经营，入驻后由他分配权限、使用功能。
     *
     * 字段：`admin_name`、`id_doc_type`、`id_card_number`
     */
    admin_info: JsonDataRequest.AdminInfo;
    /**
     * 主体资料
     *
     * 品牌属于哪家企业或个体户：名称、类型和统一社会信用代码。
     *
     * 字段：`subject_type`、`subject_name`、`unified_social_credit_code`
     */
    subject_info: JsonDataRequest.SubjectInfo;
    /**
     * 品牌基础信息
     *
     * 品牌的名称和标识，入驻后展示给用户。
     *
     * 字段：`brand_name`、`brand_logo`
     */
    brand_basic_info: JsonDataRequest.BrandBasicInfo;
    /**
     * 品牌商标资料
     *
     * 证明商家可以用这个品牌；没有商标的提供经营证明。
     *
     * 字段：`trademark_exists`、`trademark_registration_certificate`、`logo_trademark_registration_certificate`、`no_trademark_addition_prove`、`no_trademark_addition_prove_list`
     */
    trademark: JsonDataRequest.Trademark;
  }
  namespace JsonDataRequest {
    /** 管理员信息 */
    interface AdminInfo {
      /**
       * 管理员姓名
       *
       * 与管理员证件上的姓名逐字一致。
       *
       * 长度 ≤ 1024；加密 用微信支付公钥加密
       */
      admin_name: string;
      /**
       * 管理员证件类型
       *
       * 不能用护照和外国人居住证。
       *
       * - `IDENTIFICATION_TYPE_MAINLAND_ID_CARD`：中国大陆居民身份证
       * - `IDENTIFICATION_TYPE_HONGKONG`：香港居民来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO`：澳门居民来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN`：台湾居民来往大陆通行证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`：港澳居民居住证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`：台湾居民居住证
       */
      id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /**
       * 管理员证件号
       *
       * 管理员证件上的号码，格式随证件类型。授权确认时按它核对微信号所绑银行卡的实名。
       *
       * 长度 ≤ 1024；加密 用微信支付公钥加密
       */
      id_card_number: string;
    }
    /** 主体资料 */
    interface SubjectInfo {
      /**
       * 主体类型
       *
       * 须与营业执照一致，目前只收企业和个体户。
       *
       * - `SUBJECT_TYPE_ENTERPRISE`：企业
       * - `SUBJECT_TYPE_INDIVIDUAL`：个体工商户
       * @example 'SUBJECT_TYPE_ENTERPRISE'
       */
      subject_type: 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INDIVIDUAL';
      /**
       * 主体名称
       *
       * 入驻的商家主体的名称，照营业执照写。
       *
       * 长度 ≤ 50 字符
       * @example 'xx有限公司'
       */
      subject_name: string;
      /**
       * 统一社会信用代码
       *
       * 照营业执照填，须属于 `subject_name` 写的主体。
       *
       * 长度 ≤ 20；字符集 `0-9 A-Z`
       * @example '91310101MA1FPX1234'
       */
      unified_social_credit_code: string;
    }
    /** 品牌基础信息 */
    interface BrandBasicInfo {
      /**
       * 品牌名称
       *
       * 展示给用户的品牌名。
       *
       * 长度 ≤ 30 字符
       * @example '爱马哥'
       */
      brand_name: string;
      /**
       * 品牌Logo
       *
       * 正方形图片；先上传图片，填返回的 `media_id`。
       * @example 'U2FsdGVkX1+8n2qLk9jP4vRtY6Wx'
       */
      brand_logo: string;
    }
    /** 品牌商标资料 */
    type Trademark = Trademark.Common & (Trademark.WithoutNoTrademarkAdditionProve | Trademark.WithoutNoTrademarkAdditionProveList);
    namespace Trademark {
      interface Common {
        /**
         * 有无商标
         *
         * 名称或 Logo 已经是注册商标就选有，并传商标注册证；选无的不能拿已注册的商标作名称或 Logo，并须证明名称与企业名称、经营场景对应。
         *
         * - `TRADEMARK_EXISTS`：有商标
         * - `TRADEMARK_NONE`：无商标
         * @example 'TRADEMARK_NONE'
         */
        trademark_exists: 'TRADEMARK_EXISTS' | 'TRADEMARK_NONE';
        /**
         * 商标注册证
         *
         * 有商标的必填。
         *
         * 字段：`certificate`、`name`、`number`、`valid_begin_time`、`valid_end_time`、`international_class`、`holder`、`license`、`authorization_begin_time`、`authorization_end_time`、`certificate_list`、`license_list`
         */
        trademark_registration_certificate?: Trademark.TrademarkRegistrationCertificate;
        /**
         * Logo商标注册证
         *
         * 有商标的才能填。
         *
         * 字段：`certificate`、`name`、`number`、`valid_begin_time`、`valid_end_time`、`international_class`、`holder`、`license`、`authorization_begin_time`、`authorization_end_time`、`certificate_list`、`license_list`
         */
        logo_trademark_registration_certificate?: Trademark.LogoTrademarkRegistrationCertificate;
      }
      interface WithoutNoTrademarkAdditionProve {
        no_trademark_addition_prove?: never;
        /**
         * 无商标额外证明材料列表
         *
         * 没有商标时传，能看出品牌在哪里经营的图片，例如门头照或小程序页面；先上传图片，填返回的 `media_id`。
         *
         * 不与 `no_trademark_addition_prove` 同填
         * @example 'jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ'
         */
        no_trademark_addition_prove_list?: string[];
      }
      interface WithoutNoTrademarkAdditionProveList {
        /**
         * 无商标额外证明材料
         *
         * 没有商标时传，能看出品牌在哪里经营的图片，例如门头照或小程序页面；先上传图片，填返回的 `media_id`。只放一张，新接入的服务商改用 `no_trademark_addition_prove_list`，两者不能同填。
         *
         * 不与 `no_trademark_addition_prove_list` 同填
         * @example 'jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ'
         */
        no_trademark_addition_prove?: string;
        no_trademark_addition_prove_list?: never;
      }
      /** 商标注册证 */
      type TrademarkRegistrationCertificate = TrademarkRegistrationCertificate.Common & (TrademarkRegistrationCertificate.WithoutCertificate | TrademarkRegistrationCertificate.WithoutCertificateList) & (TrademarkRegistrationCertificate.WithoutLicense | TrademarkRegistrationCertificate.WithoutLicenseList);
      namespace TrademarkRegistrationCertificate {
        interface Common {
          /**
           * 商标名称
           *
           * 与商标注册证一致，可在国家知识产权局的商标网站上查到。
           *
           * 长度 ≤ 50 字符
           * @example '爱马哥'
           */
          name: string;
          /**
           * 商标注册号
           *
           * 商标注册证上的号码。
           *
           * 长度 ≤ 50 字符
           * @example '12345678'
           */
          number: string;
          /**
           * 商标有效期开始时间
           *
           * 照商标注册证填；新接入的服务商已不能用这个字段。
           *
           * 长度 ≤ 20；日期 YYYY-MM-DD
           * @example '2025-09-08'
           */
          valid_begin_time?: string;
          /**
           * 商标有效期结束时间
           *
           * 须晚于提交申请的时间，否则被拒绝。
           *
           * 长度 ≤ 20；日期 YYYY-MM-DD
           * @example '2035-09-08'
           */
          valid_end_time: string;
          /**
           * 商标国际分类
           *
           * 商标注册证上写的第几类，只填数字。
           *
           * 长度 ≤ 5
           * @example '25'
           */
          international_class: string;
          /**
           * 商标注册人
           *
           * 照商标注册证填写；与主体名称不一致时须另传授权书。
           *
           * 长度 ≤ 50 字符
           * @example '腾讯科技有限公司'
           */
          holder: string;
          /**
           * 商标授权有效期开始时间
           *
           * 照授权书上的日期填，只在商标注册人不是申请的主体时填；新接入的服务商已不能用这个字段。
           *
           * 长度 ≤ 20；日期 YYYY-MM-DD
           * @example '2025-09-08'
           */
          authorization_begin_time?: string;
          /**
           * 商标授权有效期结束时间
           *
           * 照授权书上的日期填，须晚于提交申请的时间、不超过商标的有效期；只在商标注册人不是申请的主体时填。
           *
           * 长度 ≤ 20；日期 YYYY-MM-DD
           * @example '2035-09-08'
           */
          authorization_end_time?: string;
        }
        interface WithoutCertificate {
          certificate?: never;
          /**
           * 商标注册证列表
           *
           * 清楚完整的注册证图片；先上传图片，填返回的 `media_id`。
           *
           * 不与 `certificate` 同填
           * @example 'jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ'
           */
          certificate_list?: string[];
        }
        interface WithoutCertificateList {
          /**
           * 商标注册证
           *
           * 清楚完整的注册证图片；先上传图片，填返回的 `media_id`。只放一张，新接入的服务商改用 `certificate_list`，两者不能同填。
           *
           * 不与 `certificate_list` 同填
           * @example 'jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ'
           */
          certificate?: string;
          certificate_list?: never;
        }
        interface WithoutLicense {
          license?: never;
          /**
           * 商标许可使用授权书列表
           *
           * 商标注册人不是申请的主体时才传，由注册人授权；先上传图片，填返回的 `media_id`。
           *
           * 不与 `license` 同填
           * @example 'jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ'
           */
          license_list?: string[];
        }
        interface WithoutLicenseList {
          /**
           * 商标许可使用授权书
           *
           * 商标注册人不是申请的主体时才传，由注册人授权；先上传图片，填返回的 `media_id`。只放一张，新接入的服务商改用 `license_list`，两者不能同填。
           *
           * 不与 `license_list` 同填
           * @example 'jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ'
           */
          license?: string;
          license_list?: never;
        }
      }
      /** Logo商标注册证 */
      type LogoTrademarkRegistrationCertificate = LogoTrademarkRegistrationCertificate.Common & (LogoTrademarkRegistrationCertificate.WithoutCertificate | LogoTrademarkRegistrationCertificate.WithoutCertificateList) & (LogoTrademarkRegistrationCertificate.WithoutLicense | LogoTrademarkRegistrationCertificate.WithoutLicenseList);
      namespace LogoTrademarkRegistrationCertificate {
        interface Common {
          /**
           * Logo商标名称
           *
           * 图形商标注册证上的名称，可在国家知识产权局的商标网站上查到。
           *
           * 长度 ≤ 50 字符
           * @example '爱马哥'
           */
          name: string;
          /**
           * Logo商标注册号
           *
           * 图形商标注册证上的号码。
           *
           * 长度 ≤ 50 字符
           * @example '21312344'
           */
          number: string;
          /**
           * Logo商标有效期开始时间
           *
           * 照图形商标注册证填；新接入的服务商已不能用这个字段。
           *
           * 长度 ≤ 20；日期 YYYY-MM-DD
           * @example '2025-09-08'
           */
          valid_begin_time?: string;
          /**
           * Logo商标有效期结束时间
           *
           * 须晚于提交申请的时间，否则被拒绝。
           *
           * 长度 ≤ 20；日期 YYYY-MM-DD
           * @example '2035-09-08'
           */
          valid_end_time: string;
          /**
           * Logo商标国际分类
           *
           * 图形商标注册证上写的第几类，只填数字。
           *
           * 长度 ≤ 5
           * @example '25'
           */
          international_class: string;
          /**
           * Logo商标注册人
           *
           * 照商标注册证填写；与主体名称不一致时须另传授权书。
           *
           * 长度 ≤ 50 字符
           * @example '腾讯科技有限公司'
           */
          holder: string;
          /**
           * Logo商标授权有效期开始时间
           *
           * 照授权书上的日期填，只在商标注册人不是申请的主体时填；新接入的服务商已不能用这个字段。
           *
           * 长度 ≤ 20；日期 YYYY-MM-DD
           * @example '2025-09-08'
           */
          authorization_begin_time?: string;
          /**
           * Logo商标授权有效期结束时间
           *
           * 照授权书上的日期填，须晚于提交申请的时间、不超过商标的有效期；只在商标注册人不是申请的主体时填。
           *
           * 长度 ≤ 20；日期 YYYY-MM-DD
           * @example '2035-09-08'
           */
          authorization_end_time?: string;
        }
        interface WithoutCertificate {
          certificate?: never;
          /**
           * Logo商标注册证列表
           *
           * 清楚完整的注册证图片；先上传图片，填返回的 `media_id`。
           *
           * 不与 `certificate` 同填
           * @example 'jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ'
           */
          certificate_list?: string[];
        }
        interface WithoutCertificateList {
          /**
           * Logo商标注册证
           *
           * 清楚完整的注册证图片；先上传图片，填返回的 `media_id`。只放一张，新接入的服务商改用 `certificate_list`，两者不能同填。
           *
           * 不与 `certificate_list` 同填
           * @example 'jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ'
           */
          certificate?: string;
          certificate_list?: never;
        }
        interface WithoutLicense {
          license?: never;
          /**
           * Logo商标许可使用授权书列表
           *
           * 商标注册人不是申请的主体时才传，由注册人授权；先上传图片，填返回的 `media_id`。
           *
           * 不与 `license` 同填
           * @example 'jTpGmxUX3FBWVQ5NJTZvvDujqhThn4ReFxikqJ5YW6zFQ'
           */
          license_list?: string[];
        }
        interface WithoutLicenseList {
          /**
           * Logo商标许可使用授权书
           *
           * 商标注册人不是申请的主体时才传，由注册人授权；先上传图片，填返回的 `media_id`。只放一张，新接入的服务商改用 `license_list`，两者不能同填。
           *
           * 不与 `license_list` 同填
           * @example 'jTpGmxUXqRTvDujqhThn4ReFxikqJ5YW6zFQ'
           */
          license?: string;
          license_list?: never;
        }
      }
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
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
  interface WellformedResponse {
    /**
     * 微信支付申请单号
     *
     * 长度 ≤ 20
     * @example '2000002124775691'
     */
    applyment_id: string;
    /**
     * 业务申请编号
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     * @example '1900013511_10000'
     */
    business_code: string;
  }
}
