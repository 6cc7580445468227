// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Applyment4sub {
  interface Applyment_ {
    /**
     * 提交申请单
     *
     * `POST /v3/applyment4sub/applyment/`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012719997
     */
    (data: Applyment.PostHttpMethod.JsonDataRequest, config: Applyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Applyment.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交申请单
     *
     * `POST /v3/applyment4sub/applyment/`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012719997
     */
    post(data: Applyment.PostHttpMethod.JsonDataRequest, config: Applyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Applyment.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Applyment4sub.Applyment.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 业务申请编号
     *
     * 由服务商自定，一个编号对应一份申请，通过后生成一个商户号；之后凭它查询进度。
     *
     * 长度 ≤ 124；字符集 `0-9 A-Z a-z _`
     */
    business_code: string;
    /**
     * 超级管理员信息
     *
     * 这个人在开户后签约，能操作资金，也收重要的管理消息，须是法定代表人、负责人或授权的经办人。
     *
     * 字段：`contact_type`、`contact_name`、`contact_id_doc_type`、`contact_id_number`、`contact_id_doc_copy`、`contact_id_doc_copy_back`、`contact_period_begin`、`contact_period_end`、`business_authorization_letter`、`openid`、`mobile_phone`、`contact_email`
     */
    contact_info: JsonDataRequest.ContactInfo;
    /**
     * 主体资料
     *
     * 商家的营业执照或登记证书，以及经营者、法定代表人的证件。
     *
     * 字段：`subject_type`、`finance_institution`、`micro_biz_info`、`business_license_info`、`certificate_info`、`organization_info`、`certificate_letter_copy`、`finance_institution_info`、`identity_info`、`ubo_info_list`
     */
    subject_info: JsonDataRequest.SubjectInfo;
    /**
     * 经营资料
     *
     * 商家叫什么、在哪些场景收款，开通后的支付权限按它给。
     *
     * 字段：`merchant_shortname`、`service_phone`、`sales_info`
     */
    business_info: JsonDataRequest.BusinessInfo;
    /**
     * 结算规则
     *
     * 结算费率按哪条规则，以及要补哪些特殊资质。
     *
     * 字段：`settlement_id`、`qualification_type`、`qualifications`、`activities_id`、`activities_rate`、`debit_activities_rate`、`credit_activities_rate`、`activities_additions`
     */
    settlement_info: JsonDataRequest.SettlementInfo;
    /**
     * 结算银行账户
     *
     * 收到的钱提现到这个账户；企业须是同名对公账户，个体户也可用经营者的个人卡。
     *
     * 字段：`bank_account_type`、`account_name`、`account_bank`、`bank_address_code`、`bank_name`、`bank_branch_id`、`account_number`
     */
    bank_account_info: JsonDataRequest.BankAccountInfo;
    /**
     * 补充材料
     *
     * 审核要求补充时才传。
     *
     * 字段：`legal_person_commitment`、`legal_person_video`、`business_addition_pics`、`business_addition_msg`
     */
    addition_info?: JsonDataRequest.AdditionInfo;
  }
  namespace JsonDataRequest {
    /** 超级管理员信息 */
    interface ContactInfo {
      /**
       * 超级管理员类型
       *
       * 经办人指商户授权来办理微信支付业务的人，选它须另传他的证件。
       *
       * - `LEGAL`：经营者/法人
       * - `SUPER`：经办人
       */
      contact_type: 'LEGAL' | 'SUPER';
      /**
       * 超级管理员姓名
       *
       * 开户后由他签约；类型是经营者或法定代表人时，填那个人的姓名。
       *
       * 长度 ≤ 2048；加密 用微信支付公钥加密
       */
      contact_name: string;
      /**
       * 超级管理员证件类型
       *
       * 超级管理员由经办人担任时填。
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
       * 超级管理员身份证件号码
       *
       * 经办人办理时才填。签约时按它核对微信号所绑银行卡的实名。
       *
       * 长度 ≤ 2048；加密 用微信支付公钥加密
       */
      contact_id_number?: string;
      /**
       * 超级管理员证件正面照片
       *
       * 经办人办理时才传，身份证传人像面。须是完整清晰的彩色照片或扫描件，不能翻拍、截图；先上传图片，填返回的 `media_id`。
       */
      contact_id_doc_copy?: string;
      /**
       * 超级管理员证件反面照片
       *
       * 经办人办理时才传，护照不用传。须是完整清晰的彩色照片或扫描件，不能翻拍、截图；先上传图片，填返回的 `media_id`。
       */
      contact_id_doc_copy_back?: string;
      /**
       * 超级管理员证件有效期开始时间
       *
       * 经办人办理时填，照证件上的起始日。
       *
       * 日期 YYYY-MM-DD
       */
      contact_period_begin?: string;
      /**
       * 超级管理员证件有效期结束时间
       *
       * 经办人办理时填，没有截止日的填「长期」。
       */
      contact_period_end?: string;
      /**
       * 业务办理授权函
       *
       * 即将停用，不用传。
       */
      business_authorization_letter?: string;
      /**
       * 超级管理员微信OpenID
       *
       * 填了，签约时就核对扫码的微信号是不是他。
       */
      openid?: string;
      /**
       * 联系手机
       *
       * 用来收重要的管理消息和日常操作的验证码。
       *
       * 长度 ≤ 2048；加密 用微信支付公钥加密
       */
      mobile_phone: string;
      /**
       * 联系邮箱
       *
       * 用来收开户邮件和日常业务通知。
       *
       * 长度 ≤ 2048；加密 用微信支付公钥加密
       */
      contact_email: string;
    }
    /** 主体资料 */
    interface SubjectInfo {
      /**
       * 主体类型
       *
       * 须与营业执照或登记证书上的相符。
       *
       * - `SUBJECT_TYPE_INDIVIDUAL`：个体工商户
       * - `SUBJECT_TYPE_ENTERPRISE`：企业
       * - `SUBJECT_TYPE_INSTITUTIONS`：事业单位
       * - `SUBJECT_TYPE_OTHERS`：社会组织
       * - `SUBJECT_TYPE_GOVERNMENT`：政府机关
       */
      subject_type: 'SUBJECT_TYPE_INDIVIDUAL' | 'SUBJECT_TYPE_ENTERPRISE' | 'SUBJECT_TYPE_INSTITUTIONS' | 'SUBJECT_TYPE_OTHERS' | 'SUBJECT_TYPE_GOVERNMENT';
      /**
       * 是否是金融机构
       *
       * 主体是银行、支付机构、保险公司等时填 `true`，并补许可证；不填当作 `false`。
       * @default false
       */
      finance_institution?: boolean;
      /**
       * 小微辅助证明材料
       *
       * 个人小微不能由此进件，不用填。
       *
       * 字段：`micro_biz_type`、`micro_store_info`、`micro_mobile_info`、`micro_online_info`
       *
       * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
       */
      micro_biz_info?: SubjectInfo.MicroBizInfo;
      /**
       * 营业执照
       *
       * 个体户和企业必填，照片须带年检章，当年注册的除外。
       *
       * 字段：`license_copy`、`license_number`、`merchant_name`、`legal_person`、`license_address`、`period_begin`、`period_end`
       */
      business_license_info?: SubjectInfo.BusinessLicenseInfo;
      /**
       * 登记证书
       *
       * 机关、事业单位和其他组织必填。
       *
       * 字段：`cert_copy`、`cert_type`、`cert_number`、`merchant_name`、`company_address`、`legal_person`、`period_begin`、`period_end`
       */
      certificate_info?: SubjectInfo.CertificateInfo;
      /**
       * 组织机构代码证信息
       *
       * 字段：`organization_copy`、`organization_code`、`org_period_begin`、`org_period_end`
       *
       * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
       */
      organization_info?: SubjectInfo.OrganizationInfo;
      /**
       * 单位证明函照片
       *
       * 机关和事业单位传了，审核通过后直接签约；不传则须汇款验证。其他主体不用传。
       */
      certificate_letter_copy?: string;
      /**
       * 金融机构许可证信息
       *
       * 主体是金融机构时才填。
       *
       * 字段：`finance_type`、`finance_license_pics`
       */
      finance_institution_info?: WeChatPay.Components.FinanceInstitutionInfo;
      /**
       * 经营者/法人身份证件
       *
       * 个体户传经营者的，企业和社会组织传法定代表人的，机关和事业单位传法定代表人或经办人的。
       *
       * 字段：`id_holder_type`、`id_doc_type`、`authorize_letter_copy`、`id_card_info`、`id_doc_info`、`owner`
       */
      identity_info: SubjectInfo.IdentityInfo;
      /**
       * 最终受益人信息列表
       *
       * 企业和社会组织才填；受益人只有法定代表人或经营者一人时也不用填，微信支付会自动填上。
       *
       * 项数 ≤ 4；字段：`ubo_id_doc_type`、`ubo_id_doc_copy`、`ubo_id_doc_copy_back`、`ubo_id_doc_name`、`ubo_id_doc_number`、`ubo_id_doc_address`、`ubo_period_begin`、`ubo_period_end`
       */
      ubo_info_list?: WeChatPay.Components.UboInfo[];
    }
    namespace SubjectInfo {
      /** 小微辅助证明材料 */
      interface MicroBizInfo {
        /**
         * 小微经营类型
         *
         * 决定填哪一组经营资料：门店填 `micro_store_info`，流动经营填 `micro_mobile_info`，线上填 `micro_online_info`。
         *
         * - `MICRO_TYPE_STORE`：门店场所
         * - `MICRO_TYPE_MOBILE`：流动经营或便民服务
         * - `MICRO_TYPE_ONLINE`：线上商品或服务交易
         */
        micro_biz_type: 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE';
        /**
         * 门店场所
         *
         * 字段：`micro_name`、`micro_address_code`、`micro_address`、`store_entrance_pic`、`micro_indoor_copy`、`store_longitude`、`store_latitude`
         */
        micro_store_info?: MicroBizInfo.MicroStoreInfo;
        /**
         * 流动经营/便民服务
         *
         * 字段：`micro_mobile_name`、`micro_mobile_city`、`micro_mobile_address`、`micro_mobile_pics`
         */
        micro_mobile_info?: MicroBizInfo.MicroMobileInfo;
        /**
         * 线上商品/服务交易
         *
         * 字段：`micro_online_store`、`micro_ec_name`、`micro_qrcode`、`micro_link`
         */
        micro_online_info?: MicroBizInfo.MicroOnlineInfo;
      }
      namespace MicroBizInfo {
        /** 门店场所 */
        interface MicroStoreInfo {
          /**
           * 门店名称
           *
           * 有门店的小微填门店的名称。
           */
          micro_name: string;
          /**
           * 门店省市编码
           *
           * 取自省市区编码，填门店所在的。
           */
          micro_address_code: string;
          /**
           * 门店地址
           *
           * 省市已在编码里，这里从区、街道写到门牌号。
           */
          micro_address: string;
          /**
           * 门店门头照片
           *
           * 门头正面，招牌和门框须完整可辨；停车场等没有门头的传岗亭或出入口。先上传图片，填返回的 `media_id`。
           */
          store_entrance_pic: string;
          /**
           * 店内环境照片
           *
           * 拍出店里卖什么。先用文件上传得到 `media_id`，填在这里。
           */
          micro_indoor_copy: string;
          /** 门店经度 */
          store_longitude?: string;
          /** 门店纬度 */
          store_latitude?: string;
        }
        /** 流动经营/便民服务 */
        interface MicroMobileInfo {
          /**
           * 经营/服务名称
           *
           * 没有门店的流动经营者写经营或服务的名称。
           */
          micro_mobile_name: string;
          /**
           * 经营/服务所在地省市
           *
           * 填主要在哪个省市经营的编码。
           */
          micro_mobile_city: string;
          /**
           * 经营/服务所在地（不含省市）
           *
           * 流动经营或服务的地点，省市已在编码里。
           */
          micro_mobile_address: string;
          /**
           * 经营/服务现场照片
           *
           * 拍出在经营什么。每张先用文件上传得到 `media_id`。
           */
          micro_mobile_pics: string[];
        }
        /** 线上商品/服务交易 */
        interface MicroOnlineInfo {
          /**
           * 线上店铺名称
           *
           * 在线上经营的小微填店铺的名称。
           */
          micro_online_store: string;
          /**
           * 电商平台名称
           *
           * 店铺开在哪个电商平台上。
           */
          micro_ec_name: string;
          /** 店铺二维码 */
          micro_qrcode?: string;
          /** 店铺链接 */
          micro_link?: string;
        }
      }
      /** 营业执照 */
      interface BusinessLicenseInfo {
        /**
         * 营业执照照片
         *
         * 须是完整清晰的彩色照片或扫描件，复印件须盖公章；先上传图片，填返回的 `media_id`。
         */
        license_copy: string;
        /**
         * 注册号/统一社会信用代码
         *
         * 个体户填 15 位注册号或 18 位统一社会信用代码，企业只收 18 位的。
         */
        license_number: string;
        /**
         * 商户名称
         *
         * 须与营业执照或登记证书上的名称一致。
         *
         * 长度 2–128 字符
         */
        merchant_name: string;
        /**
         * 个体户经营者/法人姓名
         *
         * 须与营业执照上的一致。
         *
         * 长度 2–100 字符
         */
        legal_person: string;
        /**
         * 注册地址
         *
         * 不填时取工商登记的地址，查不到会被驳回。
         *
         * 长度 4–128 字符
         */
        license_address?: string;
        /**
         * 有效期限开始日期
         *
         * 营业执照可不填，不填时取工商登记的日期，查不到会被驳回。
         *
         * 日期 YYYY-MM-DD
         */
        period_begin?: string;
        /**
         * 有效期限结束日期
         *
         * 营业执照可不填，不填时取工商登记的日期，查不到会被驳回。
         */
        period_end?: string;
      }
      /** 登记证书 */
      interface CertificateInfo {
        /**
         * 登记证书照片
         *
         * 须是完整清晰的彩色照片或扫描件，复印件须盖公章；先上传图片，填返回的 `media_id`。
         */
        cert_copy: string;
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
         * 证书号
         *
         * 须与所选的证书类型相符。
         *
         * 长度 ≤ 32
         */
        cert_number: string;
        /**
         * 商户名称
         *
         * 须与营业执照或登记证书上的名称一致。
         *
         * 长度 2–128 字符
         */
        merchant_name: string;
        /**
         * 注册地址
         *
         * 照登记证书上的地址填写。
         *
         * 长度 4–128 字符
         */
        company_address: string;
        /**
         * 法人姓名
         *
         * 须与登记证书上的一致。
         *
         * 长度 2–100 字符
         */
        legal_person: string;
        /**
         * 有效期限开始日期
         *
         * 照登记证书上的填写，须早于今天。
         *
         * 日期 YYYY-MM-DD
         */
        period_begin: string;
        /**
         * 有效期限结束日期
         *
         * 照登记证书上的填写，须晚于开始日期；没有截止日的填「长期」。
         */
        period_end: string;
      }
      /** 组织机构代码证信息 */
      interface OrganizationInfo {
        /**
         * 组织机构代码证照片
         *
         * 先用文件上传得到 `media_id`，填在这里。三证合一的主体没有这张证，不用填这一组。
         */
        organization_copy: string;
        /**
         * 组织机构代码
         *
         * 照组织机构代码证填。
         */
        organization_code: string;
        /**
         * 组织机构代码证有效期开始日期
         *
         * 照组织机构代码证上的起始日填。
         *
         * 日期 YYYY-MM-DD
         */
        org_period_begin: string;
        /**
         * 组织机构代码证有效期结束日期
         *
         * 照组织机构代码证上的截止日填，没有截止日的填「长期」。
         */
        org_period_end: string;
      }
      /** 经营者/法人身份证件 */
      interface IdentityInfo {
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
         * 证件属于法定代表人时填。机关只能用居民身份证，其他主体任选一种。
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
        id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
        /**
         * 法定代表人说明函
         *
         * 证件持有人是经办人时才要传：法定代表人的证件拿不出时，用它说明。
         */
        authorize_letter_copy?: string;
        /**
         * 经营者/法人身份证信息
         *
         * 证件类型是居民身份证时填这一组。
         *
         * 字段：`id_card_copy`、`id_card_national`、`id_card_name`、`id_card_number`、`id_card_address`、`card_period_begin`、`card_period_end`
         */
        id_card_info?: IdentityInfo.IdCardInfo;
        /**
         * 经营者/法人其他类型证件信息
         *
         * 证件类型不是居民身份证时填这一组。
         *
         * 字段：`id_doc_copy`、`id_doc_copy_back`、`id_doc_name`、`id_doc_number`、`id_doc_address`、`doc_period_begin`、`doc_period_end`
         */
        id_doc_info?: IdentityInfo.IdDocInfo;
        /**
         * 经营者/法人是否为受益人
         *
         * 即将停用，不用传。
         */
        owner?: boolean;
      }
      namespace IdentityInfo {
        /** 经营者/法人身份证信息 */
        interface IdCardInfo {
          /**
           * 身份证人像面照片
           *
           * 个体户经营者或法定代表人的身份证，须是完整清晰的彩色照片或扫描件，复印件须盖公章；先上传图片，填返回的 `media_id`。
           */
          id_card_copy: string;
          /**
           * 身份证国徽面照片
           *
           * 个体户经营者或法定代表人的身份证，须是完整清晰的彩色照片或扫描件，复印件须盖公章；先上传图片，填返回的 `media_id`。
           */
          id_card_national: string;
          /**
           * 身份证姓名
           *
           * 个体户经营者或法定代表人的姓名。
           *
           * 长度 2–100 字符；加密 用微信支付公钥加密
           */
          id_card_name: string;
          /**
           * 身份证号码
           *
           * 证件上的号码，与同时上传的证件照片、姓名须是同一个人的；末位是 `X` 的照原样写。
           *
           * 加密 用微信支付公钥加密
           */
          id_card_number: string;
          /**
           * 身份证居住地址
           *
           * 主体是企业时才填，照身份证上的住址。
           *
           * 长度 4–128 字符；加密 用微信支付公钥加密
           */
          id_card_address?: string;
          /**
           * 身份证有效期开始时间
           *
           * 照身份证国徽面的起始日填，须早于今天。
           *
           * 日期 YYYY-MM-DD
           */
          card_period_begin: string;
          /**
           * 身份证有效期结束时间
           *
           * 照身份证国徽面的截止日填，没有截止日的填「长期」。
           */
          card_period_end: string;
        }
        /** 经营者/法人其他类型证件信息 */
        interface IdDocInfo {
          /**
           * 证件正面照片
           *
           * 须是完整清晰的彩色照片或扫描件，不能翻拍、截图；先上传图片，填返回的 `media_id`。
           */
          id_doc_copy: string;
          /**
           * 证件反面照片
           *
           * 通行证和居留证、居住证传反面，护照不用传。须是完整清晰的彩色照片或扫描件，不能翻拍、截图；先上传图片，填返回的 `media_id`。
           */
          id_doc_copy_back?: string;
          /**
           * 证件姓名
           *
           * 与法定代表人或经营者证件上的姓名逐字一致。
           *
           * 长度 2–100 字符；加密 用微信支付公钥加密
           */
          id_doc_name: string;
          /**
           * 证件号码
           *
           * 法定代表人或经营者证件上的号码，按所选的证件类型核对。
           *
           * 加密 用微信支付公钥加密
           */
          id_doc_number: string;
          /**
           * 证件居住地址
           *
           * 主体是企业时才填，照证件上的住址。
           *
           * 长度 4–128 字符；加密 用微信支付公钥加密
           */
          id_doc_address?: string;
          /**
           * 证件有效期开始时间
           *
           * 照证件上的起始日填，须早于今天。
           *
           * 日期 YYYY-MM-DD
           */
          doc_period_begin: string;
          /**
           * 证件有效期结束时间
           *
           * 照证件上的截止日填，没有截止日的填「长期」。
           */
          doc_period_end: string;
        }
      }
    }
    /** 经营资料 */
    interface BusinessInfo {
      /**
       * 商户简称
       *
       * 显示在用户的支付完成页上，须与经营类目相关；不能只写人名或没有实际意义的字。
       *
       * 长度 1–64 字符
       */
      merchant_shortname: string;
      /**
       * 客服电话
       *
       * 显示在用户的交易记录里，须打得通，平台会回拨确认。
       *
       * 长度 ≤ 32
       */
      service_phone: string;
      /**
       * 经营场景
       *
       * 先在 `sales_scenes_type` 选场景，选了哪种就要补那种场景的资料。
       *
       * 字段：`sales_scenes_type`、`biz_store_info`、`mp_info`、`mini_program_info`、`app_info`、`web_info`、`wework_info`
       */
      sales_info: BusinessInfo.SalesInfo;
    }
    namespace BusinessInfo {
      /** 经营场景 */
      interface SalesInfo {
        /**
         * 经营场景类型
         *
         * 决定开通哪些支付权限，只选眼下要用的，过审更快；以后可再申请。所选的每一种都须填相应的场景资料。
         *
         * - `SALES_SCENES_STORE`：线下门店
         * - `SALES_SCENES_MP`：公众号
         * - `SALES_SCENES_MINI_PROGRAM`：小程序
         * - `SALES_SCENES_WEB`：互联网网站
         * - `SALES_SCENES_APP`：APP
         * - `SALES_SCENES_WEWORK`：企业微信
         */
        sales_scenes_type: ('SALES_SCENES_STORE' | 'SALES_SCENES_MP' | 'SALES_SCENES_MINI_PROGRAM' | 'SALES_SCENES_WEB' | 'SALES_SCENES_APP' | 'SALES_SCENES_WEWORK')[];
        /**
         * 线下场所场景
         *
         * 通过后可由服务商发起付款码支付和 JSAPI 支付。
         *
         * `sales_scenes_type` 含 `SALES_SCENES_STORE` 时必填；字段：`biz_store_name`、`biz_address_code`、`biz_store_address`、`store_entrance_pic`、`indoor_pic`、`biz_sub_appid`
         */
        biz_store_info?: SalesInfo.BizStoreInfo;
        /**
         * 公众号场景
         *
         * 通过后可由服务商发起 JSAPI 支付。
         *
         * `sales_scenes_type` 含 `SALES_SCENES_MP` 时必填；字段：`mp_appid`、`mp_sub_appid`、`mp_pics`
         */
        mp_info?: SalesInfo.MpInfo;
        /**
         * 小程序场景
         *
         * 通过后可由服务商发起 JSAPI 支付。
         *
         * `sales_scenes_type` 含 `SALES_SCENES_MINI_PROGRAM` 时必填；字段：`mini_program_appid`、`mini_program_sub_appid`、`mini_program_pics`
         */
        mini_program_info?: SalesInfo.MiniProgramInfo;
        /**
         * App场景
         *
         * 通过后可由服务商发起 APP 支付。
         *
         * `sales_scenes_type` 含 `SALES_SCENES_APP` 时必填；字段：`app_appid`、`app_sub_appid`、`app_pics`
         */
        app_info?: SalesInfo.AppInfo;
        /**
         * 互联网网站场景
         *
         * 通过后可由服务商发起 JSAPI 支付和 Native 支付。
         *
         * `sales_scenes_type` 含 `SALES_SCENES_WEB` 时必填；字段：`domain`、`web_authorisation`、`web_appid`
         */
        web_info?: SalesInfo.WebInfo;
        /**
         * 企业微信场景
         *
         * 通过后可由服务商发起企业微信里的支付。
         *
         * `sales_scenes_type` 含 `SALES_SCENES_WEWORK` 时必填；字段：`sub_corp_id`、`wework_pics`
         */
        wework_info?: SalesInfo.WeworkInfo;
      }
      namespace SalesInfo {
        /** 线下场所场景 */
        interface BizStoreInfo {
          /**
           * 线下场所名称
           *
           * 填门店的名称；有几处时填主要那处的。
           *
           * 长度 1–50 字符
           */
          biz_store_name: string;
          /**
           * 线下场所省市编码
           *
           * 取自微信支付的「省市区编号对照表」。
           *
           * 长度 ≤ 128；字符集 `0-9`
           */
          biz_address_code: string;
          /**
           * 线下场所地址
           *
           * 有几处经营场所时填主要的一处。
           *
           * 长度 4–512 字符
           */
          biz_store_address: string;
          /**
           * 门店门头照片
           *
           * 门头正面，招牌和门框须完整可辨；停车场等没有门头的传岗亭或出入口。先上传图片，填返回的 `media_id`。
           *
           * 长度 ≤ 1024
           */
          store_entrance_pic: string[];
          /**
           * 店内环境照片
           *
           * 须看得出经营什么；停车场等传场内照片。先上传图片，填返回的 `media_id`。
           *
           * 长度 ≤ 1024
           */
          indoor_pic: string[];
          /**
           * 线下场所对应的商家AppID
           *
           * 须已认证，且与商家是同一主体。通过后商家自己也能用它发起付款码支付和 JSAPI 支付。
           *
           * 长度 ≤ 256
           */
          biz_sub_appid?: string;
        }
        /** 公众号场景 */
        type MpInfo = MpInfo.Common & (MpInfo.WithMpAppid | MpInfo.WithMpSubAppid);
        namespace MpInfo {
          interface Common {
            /**
             * 公众号页面截图
             *
             * 展示商品或服务的页面，没有上线的传设计稿；先上传图片，填返回的 `media_id`。
             *
             * 项数 ≤ 5；长度 ≤ 1024
             */
            mp_pics: string[];
          }
          interface WithMpAppid {
            /**
             * 服务商公众号AppID
             *
             * 须是服务商已绑定的公众号；与商家公众号填一个即可。
             *
             * 与 `mp_sub_appid` 二选一；长度 ≤ 256
             */
            mp_appid: string;
            mp_sub_appid?: never;
          }
          interface WithMpSubAppid {
            mp_appid?: never;
            /**
             * 商家公众号AppID
             *
             * 须已认证，且与商家是同一主体；与服务商公众号填一个即可。通过后与商家的商户号绑定。
             *
             * 与 `mp_appid` 二选一；长度 ≤ 256
             */
            mp_sub_appid: string;
          }
        }
        /** 小程序场景 */
        type MiniProgramInfo = MiniProgramInfo.Common & (MiniProgramInfo.WithMiniProgramAppid | MiniProgramInfo.WithMiniProgramSubAppid);
        namespace MiniProgramInfo {
          interface Common {
            /**
             * 小程序截图
             *
             * 展示商品或服务的页面，没有上线的传设计稿；先上传图片，填返回的 `media_id`。
             *
             * 项数 ≤ 5；长度 ≤ 1024
             */
            mini_program_pics?: string[];
          }
          interface WithMiniProgramAppid {
            /**
             * 服务商小程序AppID
             *
             * 须是服务商已绑定的小程序；与商家小程序填一个即可。
             *
             * 与 `mini_program_sub_appid` 二选一；长度 ≤ 256
             */
            mini_program_appid: string;
            mini_program_sub_appid?: never;
          }
          interface WithMiniProgramSubAppid {
            mini_program_appid?: never;
            /**
             * 商家小程序AppID
             *
             * 须已认证；与服务商小程序填一个即可。进件完成后与商家的商户号绑定，下单时可用作 `sub_appid`；主体与商家、服务商都不同时，商家签约时另签承诺函，并由 AppID 的管理员确认绑定。
             *
             * 与 `mini_program_appid` 二选一；长度 ≤ 256
             */
            mini_program_sub_appid: string;
          }
        }
        /** App场景 */
        type AppInfo = AppInfo.Common & (AppInfo.WithAppAppid | AppInfo.WithAppSubAppid);
        namespace AppInfo {
          interface Common {
            /**
             * APP截图
             *
             * 首页、尾页、应用内和支付页各一张；先上传图片，填返回的 `media_id`。
             *
             * 长度 ≤ 1024
             */
            app_pics: string[];
          }
          interface WithAppAppid {
            /**
             * 服务商应用AppID
             *
             * 须是服务商已绑定的移动应用；与商家应用填一个即可。
             *
             * 与 `app_sub_appid` 二选一；长度 ≤ 256
             */
            app_appid: string;
            app_sub_appid?: never;
          }
          interface WithAppSubAppid {
            app_appid?: never;
            /**
             * 商家应用AppID
             *
             * 须已认证，且与商家是同一主体；与服务商应用填一个即可。通过后与商家的商户号绑定，下单时可用作 `sub_appid`。
             *
             * 与 `app_appid` 二选一；长度 ≤ 256
             */
            app_sub_appid: string;
          }
        }
        /** 互联网网站场景 */
        interface WebInfo {
          /**
           * 互联网网站域名
           *
           * 须已作 ICP 备案；备案主体不是申请的商家时，另传网站授权函。
           *
           * 长度 ≤ 1024
           */
          domain: string;
          /**
           * 网站授权函
           *
           * 网站的备案主体不是申请的商家时才传，须盖公章。
           *
           * 长度 ≤ 1024
           */
          web_authorisation?: string;
          /**
           * 互联网网站对应的商家AppID
           *
           * 须已认证。进件完成后与商家的商户号绑定，下单时可用作 `sub_appid`；主体与商家不同时，商家签约时另签承诺函，并由 AppID 的管理员确认绑定，移动应用则不能绑。
           *
           * 长度 ≤ 256
           */
          web_appid?: string;
        }
        /** 企业微信场景 */
        interface WeworkInfo {
          /**
           * 商家企业微信CorpID
           *
           * 须已认证，且与商家是同一主体。
           *
           * 长度 ≤ 256
           */
          sub_corp_id: string;
          /**
           * 企业微信页面截图
           *
           * 企业微信里的页面；先上传图片，填返回的 `media_id`。
           *
           * 项数 ≤ 5；长度 ≤ 1024
           */
          wework_pics: string[];
        }
      }
    }
    /** 结算规则 */
    type SettlementInfo = SettlementInfo.Common & (SettlementInfo.WithoutActivitiesId | SettlementInfo.WithActivitiesId);
    namespace SettlementInfo {
      interface Common {
        /**
         * 入驻结算规则ID
         *
         * 决定费率，按主体和行业取自「费率结算规则对照表」。
         */
        settlement_id: string;
        /**
         * 所属行业
         *
         * 取自微信支付的「费率结算规则对照表」。
         */
        qualification_type: string;
        /**
         * 特殊资质图片
         *
         * 所选行业要求特殊资质时才传，见「费率结算规则对照表」；先上传图片，填返回的 `media_id`。
         *
         * 项数 ≤ 5
         */
        qualifications?: string[];
        /**
         * 优惠费率活动值
         *
         * 不再单独使用：2023 年 9 月 18 日起改为分别传信用卡与非信用卡的费率，否则报错。
         */
        activities_rate?: string;
        /**
         * 优惠费率活动补充材料
         *
         * 所选活动要求的材料，见「优惠费率活动对照表」；先上传图片，填返回的 `media_id`。
         *
         * 项数 ≤ 5
         */
        activities_additions?: string[];
      }
      interface WithoutActivitiesId {
        activities_id?: never;
        /**
         * 非信用卡活动费率值
         *
         * 用户用借记卡付款时收的费率，填了活动 ID 就必填，须在活动规定的范围内。
         *
         * 填 `activities_id` 时必填
         */
        debit_activities_rate?: string;
        /**
         * 信用卡活动费率值
         *
         * 用户用信用卡付款时收的费率，填了活动 ID 就必填，须在活动规定的范围内。
         *
         * 填 `activities_id` 时必填
         */
        credit_activities_rate?: string;
      }
      interface WithActivitiesId {
        /**
         * 优惠费率活动ID
         *
         * 想参加优惠费率活动才填，取自「优惠费率活动对照表」。
         *
         * 须与 `credit_activities_rate`、`debit_activities_rate` 同填；长度 ≤ 32
         */
        activities_id: string;
        /**
         * 非信用卡活动费率值
         *
         * 用户用借记卡付款时收的费率，填了活动 ID 就必填，须在活动规定的范围内。
         *
         * 填 `activities_id` 时必填
         */
        debit_activities_rate: string;
        /**
         * 信用卡活动费率值
         *
         * 用户用信用卡付款时收的费率，填了活动 ID 就必填，须在活动规定的范围内。
         *
         * 填 `activities_id` 时必填
         */
        credit_activities_rate: string;
      }
    }
    /** 结算银行账户 */
    interface BankAccountInfo {
      /**
       * 账户类型
       *
       * 企业、机关事业单位和社会组织只能用对公账户，个体户也可用经营者本人的卡。
       *
       * - `BANK_ACCOUNT_TYPE_CORPORATE`：对公银行账户
       * - `BANK_ACCOUNT_TYPE_PERSONAL`：经营者个人银行卡
       */
      bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE' | 'BANK_ACCOUNT_TYPE_PERSONAL';
      /**
       * 开户名称
       *
       * 户名：经营者个人银行卡须与经营者证件上的姓名一致，对公账户须与营业执照上的商户名称一致。
       *
       * 长度 ≤ 2048；加密 用微信支付公钥加密
       */
      account_name: string;
      /**
       * 开户银行
       *
       * 个人账户的银行名称取自支持个人业务的银行列表，对公账户取自支持对公业务的银行列表。
       *
       * 长度 ≤ 128
       * @example '工商银行'
       */
      account_bank: string;
      /**
       * 开户银行省市编码
       *
       * 即将停用，不用传。
       *
       * 长度 ≤ 128
       */
      bank_address_code?: string;
      /**
       * 开户银行全称（含支行）
       *
       * 银行列表里标明要填支行的才填，名称取自支行列表；与联行号填一个即可。
       *
       * 长度 ≤ 128
       * @example '施秉县农村信用合作联社城关信用社'
       */
      bank_name?: string;
      /**
       * 开户银行联行号
       *
       * 银行列表里标明要填支行的才填，取自支行列表；与开户银行全称填一个即可。
       *
       * 长度 ≤ 128
       * @example '402713354941'
       */
      bank_branch_id?: string;
      /**
       * 银行账号
       *
       * 收提现或结算款的卡号，户名与开户银行须与它对应。
       *
       * 长度 ≤ 2048；加密 用微信支付公钥加密
       */
      account_number: string;
    }
    /** 补充材料 */
    interface AdditionInfo {
      /**
       * 法人开户承诺函
       *
       * 须由法定代表人或负责人亲笔签名，扫描件上的字须清楚；先上传图片，填返回的 `media_id`。
       *
       * 长度 ≤ 1024
       */
      legal_person_commitment?: string;
      /**
       * 法人开户意愿视频
       *
       * 法定代表人自述公司全称、自愿开户和用途的视频；先上传视频，填返回的 `media_id`。
       *
       * 长度 ≤ 1024
       */
      legal_person_video?: string;
      /**
       * 补充材料
       *
       * 审核要求补充时才传，先上传文件，填返回的 `media_id`。
       *
       * 项数 ≤ 5
       */
      business_addition_pics?: string[];
      /**
       * 补充说明
       *
       * 审核要求说明资金来源和资金用途时写在这里。
       *
       * 长度 ≤ 512
       */
      business_addition_msg?: string;
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
     * 提交后由微信支付生成，须存下，查进度用它或你自己的申请编号。
     * @example 2000002124775691
     */
    applyment_id: number;
  }
}
