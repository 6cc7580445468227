// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Apply4subject {
  interface Applyment {
    /**
     * 查询商户开户意愿申请单审核结果
     *
     * `GET /v3/apply4subject/applyment`（从业机构、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012697715
     */
    get(config: Applyment.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Applyment.GetHttpMethod.WellformedResponse>>;
    /**
     * 提交商户开户意愿申请单
     *
     * `POST /v3/apply4subject/applyment`（从业机构、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012722388
     */
    (data: Applyment.PostHttpMethod.JsonDataRequest, config: Applyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Applyment.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交商户开户意愿申请单
     *
     * `POST /v3/apply4subject/applyment`（从业机构、渠道商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012722388
     */
    post(data: Applyment.PostHttpMethod.JsonDataRequest, config: Applyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Applyment.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4subject.Applyment.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    type Params = (Params.WithApplymentId | Params.WithBusinessCode);
    namespace Params {
      interface WithApplymentId {
        /**
         * 申请单编号
         *
         * 提交申请的应答返回，与业务申请编号传一个即可。
         *
         * 与 `business_code` 至少填一项
         */
        applyment_id: number;
        /**
         * 业务申请编号
         *
         * 提交申请时由服务商自定的编号。
         *
         * 与 `applyment_id` 至少填一项；长度 ≤ 128
         */
        business_code?: string;
      }
      interface WithBusinessCode {
        /**
         * 申请单编号
         *
         * 提交申请的应答返回，与业务申请编号传一个即可。
         *
         * 与 `business_code` 至少填一项
         */
        applyment_id?: number;
        /**
         * 业务申请编号
         *
         * 提交申请时由服务商自定的编号。
         *
         * 与 `applyment_id` 至少填一项；长度 ≤ 128
         */
        business_code: string;
      }
    }
  }
  interface WellformedResponse {
    /**
     * 申请单状态
     *
     * 待确认联系信息、待账户验证、审核通过和已冻结时，让联系人扫返回的小程序码继续；`APPLYMENT_STATE_EDITTING` 多是提交时出了错，用同一个业务申请编号重交；`APPLYMENT_STATE_REJECTED` 须改资料并换一个业务申请编号重新提交；`APPLYMENT_STATE_CANCELED` 不必再处理。
     *
     * - `APPLYMENT_STATE_WAITTING_FOR_AUDIT`：审核中
     * - `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`：待确认联系信息
     * - `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`：待账户验证
     * - `APPLYMENT_STATE_PASSED`：审核通过
     * - `APPLYMENT_STATE_FREEZED`：已冻结
     * - `APPLYMENT_STATE_EDITTING`：编辑中
     * - `APPLYMENT_STATE_REJECTED`：已驳回
     * - `APPLYMENT_STATE_CANCELED`：已作废
     * @example 'APPLYMENT_STATE_PASSED'
     */
    applyment_state: 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_CANCELED';
    /**
     * 小程序码图片
     *
     * Base64 解码得到图片，让联系人扫码；待确认联系信息、待账户验证、审核通过、已冻结时才有。
     *
     * 长度 ≤ 30000
     * @example 'data:image/png;base64,cGFnZXMvYXBwbHkvYXBpdzQvd2VsY29tZS93ZWxjb21lP2FwcGx5bWVudF9pZD14eHg='
     */
    qrcode_data?: string;
    /**
     * 驳回参数
     *
     * 长度 ≤ 256
     * @example 'merchant_name'
     */
    reject_param?: string;
    /**
     * 驳回原因
     *
     * 被驳回或冻结时才有。驳回的照它改好资料再提交；冻结的由它所说的联系人扫小程序码授权。
     *
     * 长度 ≤ 1024
     * @example '公司名称与工商局登记不一致'
     */
    reject_reason?: string;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4subject.Applyment.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 业务申请编号
     *
     * 由服务商自定，一个编号对应一份申请，之后凭它查询。被驳回后须先撤销原申请，改好资料换一个编号再提交。
     *
     * 长度 ≤ 128；字符集 `0-9 A-Z a-z _`
     */
    business_code: string;
    /**
     * 联系人信息
     *
     * 联系人收开户信息和重要的管理消息，须是法定代表人或经营者；由别人办理时选经办人，另传他的证件。
     *
     * 字段：`contact_type`、`name`、`contact_id_doc_type`、`id_card_number`、`contact_id_doc_copy`、`contact_id_doc_copy_back`、`contact_period_begin`、`contact_period_end`、`business_authorization_letter`、`mobile`
     */
    contact_info: JsonDataRequest.ContactInfo;
    /**
     * 主体信息
     *
     * 商家属于哪种主体，以及它的证照；小微另附在哪里经营的证明。
     *
     * 字段：`subject_type`、`is_finance_institution`、`business_licence_info`、`certificate_info`、`company_prove_copy`、`assist_prove_info`、`special_operation_list`、`finance_institution_info`
     */
    subject_info: JsonDataRequest.SubjectInfo;
    /**
     * 法人身份信息
     *
     * 法定代表人或经营者的证件；机关和事业单位拿不出时可改用经办人的。
     *
     * 字段：`id_holder_type`、`identification_type`、`authorize_letter_copy`、`identification_name`、`identification_number`、`identification_valid_date`、`identification_address`、`identification_front_copy`、`identification_back_copy`、`owner`
     */
    identification_info: JsonDataRequest.IdentificationInfo;
    /**
     * 最终受益人信息列表
     *
     * 即将停用，不用传。
     *
     * 项数 ≤ 4；字段：`ubo_id_doc_type`、`ubo_id_doc_copy`、`ubo_id_doc_copy_back`、`ubo_id_doc_name`、`ubo_id_doc_number`、`ubo_id_doc_address`、`ubo_period_begin`、`ubo_period_end`
     */
    ubo_info_list?: WeChatPay.Components.SubjectUboInfo[];
    /**
     * 补充材料
     *
     * 审核要求补充时才传。
     *
     * 字段：`confirm_mchid_list`
     */
    addition_info?: JsonDataRequest.AdditionInfo;
    /**
     * 渠道商户号
     *
     * 从业机构调用时必填，填它名下的渠道商户号；渠道商自己调用时不填。
     *
     * 长度 ≤ 9
     */
    channel_id?: string;
  }
  namespace JsonDataRequest {
    /** 联系人信息 */
    interface ContactInfo {
      /**
       * 联系人类型
       *
       * 经办人指商户授权来办理微信支付业务的人，选它须另传他的证件；小微只能选 `LEGAL`。
       *
       * - `LEGAL`：经营者/法人
       * - `SUPER`：经办人
       */
      contact_type: 'LEGAL' | 'SUPER';
      /**
       * 联系人姓名
       *
       * 联系人是法定代表人时须与他的证件一致，经办人填自己的姓名。
       *
       * 长度 ≤ 1024；加密 用微信支付公钥加密
       */
      name: string;
      /**
       * 联系人证件类型
       *
       * 联系人是经办人时填。
       *
       * - `IDENTIFICATION_TYPE_IDCARD`：中国大陆居民身份证
       * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`：其他国家或地区居民护照
       * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`：香港居民来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO_PASSPORT`：澳门居民来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`：台湾居民来往大陆通行证
       * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`：外国人居留证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`：港澳居民居住证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`：台湾居民居住证
       */
      contact_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /**
       * 联系人证件号码
       *
       * 联系人是法定代表人时须与他的证件一致，经办人填自己的证件号码。
       *
       * 长度 ≤ 1024 字符；加密 用微信支付公钥加密
       *
       * 与官方页面不同：页面漏写了加密；同一对象的姓名和手机号写明要加密，证件号的长度 1024 也是密文的长度。
       */
      id_card_number?: string;
      /**
       * 联系人证件正面照片
       *
       * 经办人办理时才传，身份证传人像面。先上传图片，填返回的 `media_id`。
       *
       * 长度 ≤ 256
       */
      contact_id_doc_copy?: string;
      /**
       * 联系人证件反面照片
       *
       * 经办人办理时才传，护照不用传。先上传图片，填返回的 `media_id`。
       *
       * 长度 ≤ 256
       */
      contact_id_doc_copy_back?: string;
      /**
       * 联系人证件有效期开始时间
       *
       * 经办人办理时填，照证件上的起始日。
       *
       * 长度 ≤ 128；日期 YYYY-MM-DD
       */
      contact_period_begin?: string;
      /**
       * 联系人证件有效期结束时间
       *
       * 经办人办理时填，没有截止日的填「长期」。
       *
       * 长度 ≤ 128
       */
      contact_period_end?: string;
      /**
       * 业务办理授权函
       *
       * 即将停用，不用传。
       *
       * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
       */
      business_authorization_letter?: string;
      /**
       * 联系人手机号
       *
       * 用来收重要的管理消息和日常操作的验证码。
       *
       * 长度 ≤ 1024；加密 用微信支付公钥加密
       */
      mobile: string;
    }
    /** 主体信息 */
    interface SubjectInfo {
      /**
       * 主体类型
       *
       * 须与营业执照或登记证书上的相符。
       *
       * - `SUBJECT_TYPE_INDIVIDUAL`：个体工商户
       * - `SUBJECT_TYPE_ENTERPRISE`：企业
       * - `SUBJECT_TYPE_OTHERS`：社会组织
       * - `SUBJECT_TYPE_MICRO`：小微商户
       * - `SUBJECT_TYPE_GOVERNMENT`：政府机关
       * - `SUBJECT_TYPE_INSTITUTIONS_CLONED`：事业单位
       */
      subject_type: 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_MICRO' | 'SUBJECT_TYPE_GOVERNMENT' | 'SUBJECT_TYPE_INSTITUTIONS_CLONED';
      /**
       * 是否金融机构
       *
       * 主体是银行、支付机构、保险公司等时填 `true`，并补许可证。
       */
      is_finance_institution?: boolean;
      /**
       * 营业执照
       *
       * 主体是企业或个体户时填。
       *
       * 字段：`licence_number`、`licence_copy`、`merchant_name`、`legal_person`、`company_address`、`licence_valid_date`
       */
      business_licence_info?: SubjectInfo.BusinessLicenceInfo;
      /**
       * 登记证书
       *
       * 机关、事业单位和社会组织必填。
       *
       * 字段：`cert_type`、`cert_number`、`cert_copy`、`merchant_name`、`legal_person`、`company_address`、`cert_valid_date`
       */
      certificate_info?: SubjectInfo.CertificateInfo;
      /**
       * 单位证明函照片
       *
       * 机关和事业单位必传，先上传图片，填返回的 `media_id`。
       *
       * 长度 ≤ 255
       */
      company_prove_copy?: string;
      /**
       * 辅助证明材料信息
       *
       * 主体是小微时必填，证明在哪里经营。
       *
       * 字段：`micro_biz_type`、`store_name`、`store_address_code`、`store_address`、`store_header_copy`、`store_indoor_copy`
       */
      assist_prove_info?: SubjectInfo.AssistProveInfo;
      /**
       * 经营许可证列表信息
       *
       * 所属行业要求许可证时才传，一个行业一项。
       *
       * 项数 ≤ 5；字段：`category_id`、`operation_copy_list`
       */
      special_operation_list?: SubjectInfo.SpecialOperationList[];
      /**
       * 金融机构许可证信息
       *
       * 主体是金融机构时才填。
       *
       * 字段：`finance_type`、`finance_license_pics`
       */
      finance_institution_info?: WeChatPay.Components.FinanceInstitutionInfo;
    }
    namespace SubjectInfo {
      /** 营业执照 */
      interface BusinessLicenceInfo {
        /**
         * 营业执照注册号
         *
         * 个体户填 15 位注册号或 18 位统一社会信用代码，企业只收 18 位的。
         *
         * 长度 ≤ 32
         */
        licence_number: string;
        /**
         * 营业执照照片
         *
         * 须是完整清晰的彩色照片或扫描件，复印件须盖公章；先上传图片，填返回的 `media_id`。
         *
         * 长度 ≤ 255
         */
        licence_copy: string;
        /**
         * 商户名称
         *
         * 须与营业执照或登记证书上的名称一致。
         *
         * 长度 2–128 字符
         */
        merchant_name: string;
        /**
         * 法人姓名
         *
         * 须与登记证书或执照上的一致。
         *
         * 长度 2–100 字符
         */
        legal_person: string;
        /**
         * 注册地址
         *
         * 照执照或登记证书上的地址填写。
         *
         * 长度 4–128 字符
         */
        company_address: string;
        /**
         * 营业执照有效日期
         *
         * 起止两个日期，照营业执照填；没有截止日的填「长期」。
         *
         * 长度 ≤ 64；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.Apply4subject.Applyment.PostHttpMethod.JsonDataRequest.SubjectInfo.BusinessLicenceInfo.LicenceValidDate}
         * @example '["1970-01-01","forever"]'
         */
        licence_valid_date: string;
      }
      namespace BusinessLicenceInfo {
        /** JSON 字符串的内容 */
        type LicenceValidDate = string[];
      }
      /** 登记证书 */
      interface CertificateInfo {
        /**
         * 登记证书类型
         *
         * 机关、事业单位和社会组织才填，个体户和企业不填。
         *
         * - `CERTIFICATE_TYPE_2388`：事业单位法人证书
         * - `CERTIFICATE_TYPE_2389`：统一社会信用代码证书
         * - `CERTIFICATE_TYPE_2394`：社会团体法人登记证书
         * - `CERTIFICATE_TYPE_2395`：民办非企业单位登记证书
         * - `CERTIFICATE_TYPE_2396`：基金会法人登记证书
         * - `CERTIFICATE_TYPE_2399`：宗教活动场所登记证
         * - `CERTIFICATE_TYPE_2400`：政府部门下发的其他证明文件
         * - `CERTIFICATE_TYPE_2520`：执业许可证/执业证
         * - `CERTIFICATE_TYPE_2521`：基层群众性自治组织法人证书
         * - `CERTIFICATE_TYPE_2522`：农村集体经济组织登记证
         */
        cert_type: 'CERTIFICATE_TYPE_2388' | 'CERTIFICATE_TYPE_2389' | 'CERTIFICATE_TYPE_2394' | 'CERTIFICATE_TYPE_2395' | 'CERTIFICATE_TYPE_2396' | 'CERTIFICATE_TYPE_2399' | 'CERTIFICATE_TYPE_2400' | 'CERTIFICATE_TYPE_2520' | 'CERTIFICATE_TYPE_2521' | 'CERTIFICATE_TYPE_2522';
        /**
         * 证书编号
         *
         * 照登记证书填，须是所选证书类型的编号。
         *
         * 长度 ≤ 50
         */
        cert_number: string;
        /**
         * 登记证书照片
         *
         * 须是完整清晰的彩色照片或扫描件，复印件须盖公章；先上传图片，填返回的 `media_id`。
         *
         * 长度 ≤ 255
         */
        cert_copy: string;
        /**
         * 商户名称
         *
         * 须与营业执照或登记证书上的名称一致。
         *
         * 长度 2–128 字符
         */
        merchant_name: string;
        /**
         * 法人姓名
         *
         * 须与登记证书或执照上的一致。
         *
         * 长度 2–100 字符
         */
        legal_person: string;
        /**
         * 注册地址
         *
         * 照执照或登记证书上的地址填写。
         *
         * 长度 4–128 字符
         */
        company_address: string;
        /**
         * 登记证书有效日期
         *
         * 登记证书的起止两个日期；没有截止日的填「长期」。
         *
         * 长度 ≤ 64；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.Apply4subject.Applyment.PostHttpMethod.JsonDataRequest.SubjectInfo.CertificateInfo.CertValidDate}
         * @example '["1970-01-01","forever"]'
         */
        cert_valid_date: string;
      }
      namespace CertificateInfo {
        /** JSON 字符串的内容 */
        type CertValidDate = string[];
      }
      /** 辅助证明材料信息 */
      interface AssistProveInfo {
        /**
         * 小微经营类型
         *
         * 决定门店名称、地址等各栏填什么。
         *
         * - `MICRO_TYPE_STORE`：门店场所
         * - `MICRO_TYPE_MOBILE`：流动经营或便民服务
         * - `MICRO_TYPE_ONLINE`：线上商品或服务交易
         * @example 'MICRO_TYPE_STORE'
         */
        micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE';
        /**
         * 门店名称
         *
         * 门店填店名，流动经营填经营或服务的名称，线上经营填店铺名。
         *
         * 长度 1–50 字符
         */
        store_name: string;
        /**
         * 门店省市编码
         *
         * 门店、流动经营或线上卖家所在的省市，取自微信支付的「省市区编号对照表」。
         *
         * 长度 ≤ 16；字符集 `0-9`
         */
        store_address_code: string;
        /**
         * 门店地址
         *
         * 门店从区、街道写到门牌号，流动经营填「无」，线上经营填电商平台的名称。
         *
         * 长度 4–512 字符
         */
        store_address: string;
        /**
         * 门店门头照片
         *
         * 门头正面，招牌和门框须完整可辨；没有门头的传岗亭或出入口。先上传图片，填返回的 `media_id`。
         *
         * 长度 ≤ 255
         */
        store_header_copy: string;
        /**
         * 店内环境照片
         *
         * 拍出店里卖什么；先上传图片，填返回的 `media_id`。
         *
         * 长度 ≤ 255
         */
        store_indoor_copy: string;
      }
      /** 经营许可证信息 */
      interface SpecialOperationList {
        /**
         * 行业ID
         *
         * 取自微信支付的「特殊行业 ID 对照表」。
         */
        category_id: 44 | 33 | 22 | 41 | 42 | 49 | 50 | 51 | 36 | 54 | 55 | 32 | 52;
        /**
         * 行业经营许可证资质照片
         *
         * 这个行业的许可证照片；先上传图片，填返回的 `media_id`。
         *
         * 项数 ≤ 5；长度 ≤ 255
         */
        operation_copy_list?: string[];
      }
    }
    /** 法人身份信息 */
    interface IdentificationInfo {
      /**
       * 证件持有人类型
       *
       * 一般不填。机关和事业单位因保密等原因拿不出法定代表人证件时，可改由经办人办理。
       *
       * - `LEGAL`：经营者/法人
       * - `SUPER`：经办人
       */
      id_holder_type?: 'LEGAL' | 'SUPER';
      /**
       * 证件类型
       *
       * 法定代表人用哪种证件；机关和小微只能用居民身份证。
       *
       * - `IDENTIFICATION_TYPE_IDCARD`：中国大陆居民身份证
       * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`：其他国家或地区居民护照
       * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`：香港居民来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO_PASSPORT`：澳门居民来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`：台湾居民来往大陆通行证
       * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`：外国人居留证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`：港澳居民居住证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`：台湾居民居住证
       */
      identification_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /**
       * 法定代表人说明函
       *
       * 法定代表人的证件拿不出、改由经办人办理时才传。
       *
       * 长度 ≤ 255
       */
      authorize_letter_copy?: string;
      /**
       * 证件姓名
       *
       * 与法定代表人证件上的姓名逐字一致。
       *
       * 长度 ≤ 1024 字符；加密 用微信支付公钥加密
       */
      identification_name?: string;
      /**
       * 证件号码
       *
       * 法定代表人证件上的号码，按所选的证件类型核对。
       *
       * 长度 ≤ 1024 字符；加密 用微信支付公钥加密
       */
      identification_number?: string;
      /**
       * 证件有效日期
       *
       * 起止两个日期，照证件填；没有截止日的填「长期」。
       *
       * 长度 ≤ 64；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V3.Apply4subject.Applyment.PostHttpMethod.JsonDataRequest.IdentificationInfo.IdentificationValidDate}
       * @example '["1970-01-01","forever"]'
       */
      identification_valid_date?: string;
      /**
       * 证件居住地址
       *
       * 主体是企业时填，照身份证上的住址。
       *
       * 长度 ≤ 512；加密 用微信支付公钥加密
       */
      identification_address?: string;
      /**
       * 证件正面照片
       *
       * 身份证传人像面。须是完整清晰的彩色照片或扫描件，不能翻拍、截图；先上传图片，填返回的 `media_id`。
       *
       * 长度 ≤ 255
       */
      identification_front_copy?: string;
      /**
       * 证件反面照片
       *
       * 身份证传国徽面，护照不用传。先上传图片，填返回的 `media_id`。
       *
       * 长度 ≤ 255
       */
      identification_back_copy?: string;
      /**
       * 经营者/法人是否为受益人
       *
       * 即将停用，不用传。
       */
      owner?: boolean;
    }
    namespace IdentificationInfo {
      /** JSON 字符串的内容 */
      type IdentificationValidDate = string[];
    }
    /** 补充材料 */
    interface AdditionInfo {
      /**
       * 待确认商户号列表
       *
       * 填了之后，商家扫申请单的二维码就能提前授权这些商户号；它们的全称须与申请单的主体名称一致，有一个不符就建不了申请单。
       *
       * 项数 ≤ 20
       */
      confirm_mchid_list?: string[];
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
     * @example 20000000011111
     */
    applyment_id: number;
  }
}
