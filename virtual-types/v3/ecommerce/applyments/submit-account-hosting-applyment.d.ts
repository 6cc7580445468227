// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Applyments {
  interface SubmitAccountHostingApplyment {
    /**
     * 提交申请单
     *
     * `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`（电商平台）
     */
    (data: SubmitAccountHostingApplyment.PostHttpMethod.JsonDataRequest, config: SubmitAccountHostingApplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SubmitAccountHostingApplyment.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交申请单
     *
     * `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`（电商平台）
     */
    post(data: SubmitAccountHostingApplyment.PostHttpMethod.JsonDataRequest, config: SubmitAccountHostingApplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SubmitAccountHostingApplyment.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Applyments.SubmitAccountHostingApplyment.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 业务申请编号
     *
     * 提交入驻申请时由服务商自定的编号。
     */
    out_request_no: string;
    /**
     * 主体类型
     *
     * 须与营业执照或登记证书上的一致。
     *
     * - `2401`：小微商户
     * - `2500`：个人卖家
     * - `4`：个体工商户
     * - `2`：企业
     * - `3`：事业单位
     * - `2502`：政府机关
     * - `1708`：社会组织
     */
    organization_type: '2401' | '2500' | '4' | '2' | '3' | '2502' | '1708';
    /** 是否金融机构 */
    finance_institution?: boolean;
    /**
     * 营业执照/登记证书信息
     *
     * 字段：`cert_type`、`business_license_copy`、`business_license_number`、`merchant_name`、`legal_person`、`company_address`、`business_time`
     */
    business_license_info?: WeChatPay.Components.EcommerceBusinessLicense;
    /**
     * 金融机构许可证信息
     *
     * 主体是金融机构时才填。
     *
     * 字段：`finance_type`、`finance_license_pics`
     */
    finance_institution_info?: WeChatPay.Components.FinanceInstitutionInfo;
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
     * 法定代表人的证件拿不出、改由经办人办理时才传。
     */
    authorize_letter_copy?: string;
    /**
     * 经营者/法人身份证信息
     *
     * 字段：`id_card_copy`、`id_card_national`、`id_card_name`、`id_card_number`、`id_card_valid_time_begin`、`id_card_valid_time`
     */
    id_card_info?: JsonDataRequest.IdCardInfo;
    /**
     * 经营者/法人其他类型证件信息
     *
     * 字段：`id_doc_name`、`id_doc_number`、`id_doc_copy`、`id_doc_copy_back`、`doc_period_begin`、`doc_period_end`
     */
    id_doc_info?: JsonDataRequest.IdDocInfo;
    /**
     * 最终受益人信息列表
     *
     * 企业和社会组织才填；受益人只有法定代表人或经营者一人时也不用填。
     *
     * 字段：`ubo_id_doc_type`、`ubo_id_doc_copy`、`ubo_id_doc_copy_back`、`ubo_id_doc_name`、`ubo_id_doc_number`、`ubo_id_doc_address`、`ubo_period_begin`、`ubo_period_end`、`ubo_id_doc_period_begin`、`ubo_id_doc_period_end`
     */
    ubo_info_list?: JsonDataRequest.UboInfoList[];
    /**
     * 结算银行账户
     *
     * 二级商户提现到这个账户。企业须是对公账户，小微和个人卖家是个人卡，个体户两种都可以。
     *
     * 字段：`bank_account_type`、`account_bank`、`account_name`、`bank_branch_id`、`bank_name`、`account_number`
     */
    account_info: JsonDataRequest.AccountInfo;
    /**
     * 超级管理员信息
     *
     * 这个人在开户后签约，能操作资金，也收重要的管理消息，须是法定代表人、负责人或授权的经办人。
     *
     * 字段：`contact_type`、`contact_name`、`contact_id_doc_type`、`contact_id_card_number`、`contact_id_doc_copy`、`contact_id_doc_copy_back`、`contact_period_begin`、`contact_period_end`、`business_authorization_letter`、`contact_id_doc_period_begin`、`contact_id_doc_period_end`、`mobile_phone`
     */
    contact_info: JsonDataRequest.ContactInfo;
    /**
     * 店铺信息
     *
     * 店铺的名称，以及店铺链接或二维码。
     *
     * 字段：`store_name`、`store_url`、`store_qr_code`、`mini_program_sub_appid`
     */
    sales_scene_info: JsonDataRequest.SalesSceneInfo;
    /**
     * 结算规则
     *
     * 字段：`settlement_id`、`qualification_type`
     */
    settlement_info?: JsonDataRequest.SettlementInfo;
    /**
     * 商户简称
     *
     * 显示在用户的支付完成页上，须与实际经营的内容相符。
     */
    merchant_shortname: string;
    /**
     * 特殊资质
     *
     * 所选行业要求特殊资质时才传，先上传图片，填返回的 `media_id`。
     */
    qualifications?: string[];
    /**
     * 补充材料
     *
     * 审核要求补充时才传，先上传文件，填返回的 `media_id`。
     */
    business_addition_pics?: string[];
    /**
     * 补充说明
     *
     * 审核要求说明时才写。
     */
    business_addition_desc?: string[];
    /** 是否走平台代理签约和代理核身入驻模式 */
    proxy_sign_verify_mode?: boolean;
    /** 法人影印件信息补全声明 */
    id_card_complete_statement?: string;
  }
  namespace JsonDataRequest {
    /** 经营者/法人身份证信息 */
    interface IdCardInfo {
      /**
       * 身份证人像面照片
       *
       * 须是完整清晰的照片；先上传图片，填返回的 `media_id`。
       * @example 'xpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ'
       */
      id_card_copy: string;
      /**
       * 身份证国徽面照片
       *
       * 须是完整清晰的照片；先上传图片，填返回的 `media_id`。
       * @example 'vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4'
       */
      id_card_national: string;
      /**
       * 身份证姓名
       *
       * 须与身份证照片上的一致。
       *
       * 加密 用微信支付公钥加密
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
       * 身份证有效期开始时间
       *
       * 照身份证国徽面的起始日填，须早于今天。
       *
       * 日期 YYYY-MM-DD
       */
      id_card_valid_time_begin: string;
      /**
       * 身份证有效期结束时间
       *
       * 照身份证国徽面的截止日填，没有截止日的填「长期」。
       */
      id_card_valid_time: string;
    }
    /** 经营者/法人其他类型证件信息 */
    interface IdDocInfo {
      /**
       * 证件姓名
       *
       * 与法定代表人或经营者证件上的姓名逐字一致。
       *
       * 加密 用微信支付公钥加密
       */
      id_doc_name: string;
      /**
       * 证件号码
       *
       * 加密 用微信支付公钥加密
       */
      id_doc_number: string;
      /**
       * 证件正面照片
       *
       * 须是完整清晰的彩色照片或扫描件，不能翻拍、截图；先上传图片，填返回的 `media_id`。
       * @example 'xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4'
       */
      id_doc_copy: string;
      /**
       * 证件反面照片
       *
       * 通行证和居留证、居住证传反面，护照不用传。须是完整清晰的彩色照片或扫描件，不能翻拍、截图；先上传图片，填返回的 `media_id`。
       * @example 'xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4'
       */
      id_doc_copy_back?: string;
      /**
       * 证件有效期开始时间
       *
       * 照证件上的起始日填，须早于今天。
       *
       * 日期 YYYY-MM-DD
       * @example '2020-01-02'
       */
      doc_period_begin: string;
      /**
       * 证件有效期结束时间
       *
       * 照证件上的截止日填，没有截止日的填「长期」。
       * @example '2020-01-02'
       */
      doc_period_end: string;
    }
    interface UboInfoList {
      /**
       * 受益人证件类型
       *
       * 决定证件照片传几面、号码按哪种规则核对。
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
      ubo_id_doc_type?: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /**
       * 证件正面照片
       *
       * 身份证传人像面。须是完整清晰的彩色照片或扫描件，不能翻拍、截图；先上传图片，填返回的 `media_id`。
       */
      ubo_id_doc_copy?: string;
      /**
       * 证件反面照片
       *
       * 身份证传国徽面，护照不用传。须是完整清晰的彩色照片或扫描件，不能翻拍、截图；先上传图片，填返回的 `media_id`。
       */
      ubo_id_doc_copy_back?: string;
      /**
       * 受益人姓名
       *
       * 与受益人证件上的姓名逐字一致。
       *
       * 加密 用微信支付公钥加密
       */
      ubo_id_doc_name?: string;
      /**
       * 证件号码
       *
       * 受益人证件上的号码，按 `ubo_id_doc_type` 选的证件核对。
       *
       * 加密 用微信支付公钥加密
       */
      ubo_id_doc_number?: string;
      /**
       * 证件居住地址
       *
       * 照身份证上的住址填写。
       *
       * 加密 用微信支付公钥加密
       */
      ubo_id_doc_address?: string;
      /**
       * 证件有效期开始时间
       *
       * 照受益人证件上的起始日填，须早于今天。
       *
       * 日期 YYYY-MM-DD
       */
      ubo_period_begin?: string;
      /**
       * 证件有效期结束时间
       *
       * 照受益人证件上的截止日填；没有截止日的填「长期」。
       */
      ubo_period_end?: string;
      /** 证件有效期开始时间 */
      ubo_id_doc_period_begin?: string;
      /** 证件有效期结束时间 */
      ubo_id_doc_period_end?: string;
    }
    /** 结算银行账户 */
    interface AccountInfo {
      /**
       * 账户类型
       *
       * 企业、机关事业单位和社会组织只能用对公账户，小微和个人卖家用个人卡，个体户两种都可以。
       *
       * - `74`：对公账户
       * - `75`：对私账户
       */
      bank_account_type: '74' | '75';
      /**
       * 开户银行
       *
       * 银行名称须与微信支付的银行列表一致。
       * @example '工商银行'
       */
      account_bank: string;
      /**
       * 开户名称
       *
       * 户名：个人账户须与持有人证件上的姓名一致，对公账户须与执照上的商户名称一致。
       *
       * 加密 用微信支付公钥加密
       */
      account_name: string;
      /**
       * 开户银行联行号
       *
       * 需要填支行的银行才填，与开户银行全称填一个即可。
       * @example '402713354941'
       */
      bank_branch_id?: string;
      /**
       * 开户银行全称（含支行）
       *
       * 需要填支行的银行才填，与联行号填一个即可。
       * @example '施秉县农村信用合作联社城关信用社'
       */
      bank_name?: string;
      /**
       * 银行账号
       *
       * 收提现或结算款的卡号，户名与开户银行须与它对应。
       *
       * 加密 用微信支付公钥加密
       */
      account_number: string;
    }
    /** 超级管理员信息 */
    interface ContactInfo {
      /**
       * 超级管理员类型
       *
       * 经办人指商户授权来办理微信支付业务的人，选它须另传他的证件。
       *
       * - `65`：经营者/法人
       * - `66`：经办人
       */
      contact_type: '65' | '66';
      /**
       * 超级管理员姓名
       *
       * 类型是法定代表人时，须与法定代表人证件上的姓名一致。
       *
       * 加密 用微信支付公钥加密
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
       * 加密 用微信支付公钥加密
       */
      contact_id_card_number?: string;
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
      /** 超级管理员证件有效期开始时间 */
      contact_period_begin?: string;
      /** 超级管理员证件有效期结束时间 */
      contact_period_end?: string;
      /**
       * 业务办理授权函
       *
       * 即将停用，不用传。
       */
      business_authorization_letter?: string;
      /**
       * 超级管理员证件有效期开始时间
       * @example '2019-06-06'
       */
      contact_id_doc_period_begin?: string;
      /**
       * 超级管理员证件有效期结束时间
       * @example '2026-06-06'
       */
      contact_id_doc_period_end?: string;
      /**
       * 超级管理员手机
       *
       * 用来收重要的管理消息和日常操作的验证码。
       *
       * 加密 用微信支付公钥加密
       */
      mobile_phone?: string;
    }
    /** 店铺信息 */
    interface SalesSceneInfo {
      /**
       * 店铺名称
       *
       * 平台上显示的全称。
       * @example '爱烧烤'
       */
      store_name?: string;
      /**
       * 店铺链接
       *
       * 能直接打开店铺主页的地址，不能有转义字符；与店铺二维码填一个即可。
       *
       * URL
       * @example 'http://www.qq.com'
       */
      store_url?: string;
      /**
       * 店铺二维码
       *
       * 电商小程序可传店铺页面的小程序码；先上传图片，填返回的 `media_id`。
       */
      store_qr_code?: string;
      /**
       * 小程序AppID
       *
       * 须已认证，且与二级商户是同一主体。入驻完成后自动与二级商户号绑定，下单时可用作 `sub_appid`。
       */
      mini_program_sub_appid?: string;
    }
    /** 结算规则 */
    interface SettlementInfo {
      /**
       * 结算规则ID
       *
       * 决定费率，须与电商平台开通时选的费率档位匹配，取自「电商二级商户结算规则对照表」。
       */
      settlement_id?: string;
      /**
       * 所属行业
       *
       * 取自微信支付的「费率结算规则对照表」。
       */
      qualification_type?: string;
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
    /**
     * 业务申请编号
     * @example 'APPLYMENT_00000000001'
     */
    out_request_no: string;
  }
}
