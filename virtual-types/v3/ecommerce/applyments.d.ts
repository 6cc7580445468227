// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce {
  interface Applyments_ {
    /**
     * 二级商户进件
     *
     * `POST /v3/ecommerce/applyments/`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012713017
     */
    (data: Applyments.PostHttpMethod.JsonDataRequest, config: Applyments.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Applyments.PostHttpMethod.WellformedResponse>>;
    /**
     * 二级商户进件
     *
     * `POST /v3/ecommerce/applyments/`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012713017
     */
    post(data: Applyments.PostHttpMethod.JsonDataRequest, config: Applyments.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Applyments.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Applyments.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 业务申请编号
     *
     * 由服务商自定，一个编号对应一份申请，通过后生成一个商户号。被驳回后用原编号再提交，会覆盖原来的内容。
     *
     * 长度 ≤ 124
     */
    out_request_no: string;
    /**
     * 主体类型
     *
     * 非小微的主体须与营业执照或登记证书上的一致。
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
    /**
     * 是否金融机构
     *
     * 主体是银行、支付机构、保险公司等时填 `true`，并补许可证；不填当作 `false`。
     */
    finance_institution?: boolean;
    /**
     * 营业执照/登记证书信息
     *
     * 小微和个人卖家不填；个体户和企业传营业执照，其他组织传登记证书。
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
     * - `IDENTIFICATION_TYPE_MAINLAND_IDCARD`：中国大陆居民身份证
     * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`：其他国家或地区居民护照
     * - `IDENTIFICATION_TYPE_HONGKONG`：香港居民来往内地通行证
     * - `IDENTIFICATION_TYPE_MACAO`：澳门居民来往内地通行证
     * - `IDENTIFICATION_TYPE_TAIWAN`：台湾居民来往大陆通行证
     * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`：外国人居留证
     * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`：港澳居民居住证
     * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`：台湾居民居住证
     */
    id_doc_type?: 'IDENTIFICATION_TYPE_MAINLAND_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
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
     * 字段：`id_card_copy`、`id_card_national`、`id_card_name`、`id_card_number`、`id_card_valid_time_begin`、`id_card_valid_time`
     */
    id_card_info?: JsonDataRequest.IdCardInfo;
    /**
     * 经营者/法人其他类型证件信息
     *
     * 证件类型不是居民身份证时填这一组。
     *
     * 字段：`id_doc_name`、`id_doc_number`、`id_doc_copy`、`id_doc_copy_back`、`doc_period_begin`、`doc_period_end`
     */
    id_doc_info?: JsonDataRequest.IdDocInfo;
    /**
     * 经营者/法人是否为受益人
     *
     * 即将停用，不用传。
     */
    owner?: boolean;
    /**
     * 最终受益人信息列表
     *
     * 企业和社会组织才填；受益人只有法定代表人或经营者一人时也不用填，微信支付会自动填上。
     *
     * 项数 ≤ 4；字段：`ubo_id_doc_type`、`ubo_id_doc_copy`、`ubo_id_doc_copy_back`、`ubo_id_doc_name`、`ubo_id_doc_number`、`ubo_id_doc_address`、`ubo_id_doc_period_begin`、`ubo_id_doc_period_end`
     */
    ubo_info_list?: JsonDataRequest.UboInfoList[];
    /**
     * 结算银行账户
     *
     * 二级商户提现到这个账户。企业须是对公账户，小微和个人卖家是个人卡，个体户两种都可以。
     *
     * 字段：`bank_account_type`、`account_bank`、`account_name`、`bank_address_code`、`bank_branch_id`、`bank_name`、`account_number`
     */
    account_info: JsonDataRequest.AccountInfo;
    /**
     * 超级管理员信息
     *
     * 这个人在开户后签约，能操作资金，也收重要的管理消息，须是法定代表人、负责人或授权的经办人。
     *
     * 字段：`contact_type`、`contact_name`、`contact_id_doc_type`、`contact_id_card_number`、`contact_id_doc_copy`、`contact_id_doc_copy_back`、`contact_id_doc_period_begin`、`contact_id_doc_period_end`、`business_authorization_letter`、`mobile_phone`
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
     * 决定费率和所属行业，不传取平台的默认值。
     *
     * 字段：`settlement_id`、`qualification_type`
     */
    settlement_info?: JsonDataRequest.SettlementInfo;
    /**
     * 商户简称
     *
     * 显示在用户的支付完成页上，须与实际经营的内容相符。
     *
     * 长度 ≤ 64
     */
    merchant_shortname: string;
    /**
     * 特殊资质
     *
     * 所选行业要求特殊资质时才传，见「行业对应特殊资质」表。
     *
     * 长度 ≤ 1024
     */
    qualifications?: string;
    /**
     * 补充材料
     *
     * 审核要求补充时才传，先上传文件，填返回的 `media_id`。
     *
     * 长度 ≤ 1024
     */
    business_addition_pics?: string;
    /**
     * 补充说明
     *
     * 个人卖家须写明已持续经营满 6 个月且累计收入超过 20 万元；被要求说明资金来源、用途时也写在这里。
     *
     * 长度 ≤ 512
     */
    business_addition_desc?: string;
  }
  namespace JsonDataRequest {
    /** 经营者/法人身份证信息 */
    interface IdCardInfo {
      /**
       * 身份证人像面照片
       *
       * 个体户经营者或法定代表人的身份证，须是完整清晰的彩色照片或扫描件，复印件须盖公章；先上传图片，填返回的 `media_id`。
       *
       * 长度 ≤ 256
       * @example 'xpnFuAxhBTEO_PvWkfSCJ3zVIn001D8daLC-ehEuo0BJqRTvDujqhThn4ReFxikqJ5YW6zFQ'
       */
      id_card_copy: string;
      /**
       * 身份证国徽面照片
       *
       * 个体户经营者或法定代表人的身份证，须是完整清晰的彩色照片或扫描件，复印件须盖公章；先上传图片，填返回的 `media_id`。
       *
       * 长度 ≤ 256
       * @example 'vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4'
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
       * 证件正面照片
       *
       * 须是完整清晰的彩色照片或扫描件，不能翻拍、截图；先上传图片，填返回的 `media_id`。
       *
       * 长度 ≤ 256
       * @example 'xi-vByf3Gjm7KE53JXvGy9tqZm2XAUf-4KGprrKhpVBDIUv0OF4wFNIO4kqg05InE4d2I6_H7I4'
       */
      id_doc_copy: string;
      /**
       * 证件反面照片
       *
       * 通行证和居留证、居住证传反面，护照不用传。须是完整清晰的彩色照片或扫描件，不能翻拍、截图；先上传图片，填返回的 `media_id`。
       *
       * 长度 ≤ 256
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
       * - `IDENTIFICATION_TYPE_MAINLAND_IDCARD`：中国大陆居民身份证
       * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`：其他国家或地区的护照
       * - `IDENTIFICATION_TYPE_HONGKONG`：香港居民来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO`：澳门居民来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN`：台湾居民来往大陆通行证
       * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`：外国人居留证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`：港澳居民居住证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`：台湾居民居住证
       */
      ubo_id_doc_type?: 'IDENTIFICATION_TYPE_MAINLAND_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
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
       * 长度 2–100 字符；加密 用微信支付公钥加密
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
       * 长度 4–128 字符；加密 用微信支付公钥加密
       */
      ubo_id_doc_address?: string;
      /**
       * 证件有效期开始时间
       *
       * 照受益人证件上的起始日填，须早于今天。
       *
       * 日期 YYYY-MM-DD
       */
      ubo_id_doc_period_begin?: string;
      /**
       * 证件有效期结束时间
       *
       * 照受益人证件上的截止日填，没有截止日的填「长期」。
       *
       * 日期 YYYY-MM-DD
       */
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
       * 个人账户的银行名称取自支持个人业务的银行列表，对公账户取自支持对公业务的银行列表。
       *
       * 长度 ≤ 10
       * @example '工商银行'
       */
      account_bank: string;
      /**
       * 开户名称
       *
       * 户名：经营者个人银行卡须与经营者证件上的姓名一致，对公账户须与营业执照上的商户名称一致。
       *
       * 长度 ≤ 128；加密 用微信支付公钥加密
       */
      account_name: string;
      /**
       * 开户银行省市编码
       *
       * 即将停用，可不传。要传时取「省市区编号对照表」里的编号，须细到市。
       *
       * 长度 ≤ 12
       * @example '440300'
       */
      bank_address_code?: string;
      /**
       * 开户银行联行号
       *
       * 银行列表里标明要填支行的才填，取自支行列表；与开户银行全称填一个即可。
       *
       * 长度 ≤ 64
       * @example '402713354941'
       */
      bank_branch_id?: string;
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
       * 银行账号
       *
       * 收提现或结算款的卡号，户名与开户银行须与它对应。
       *
       * 长度 ≤ 128；加密 用微信支付公钥加密
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
       * 开户后由他用实名的微信签约。类型是法定代表人时，须与法定代表人证件上的姓名一致。
       *
       * 长度 ≤ 10；加密 用微信支付公钥加密
       */
      contact_name: string;
      /**
       * 超级管理员证件类型
       *
       * 超级管理员由经办人担任时填。
       *
       * - `IDENTIFICATION_TYPE_MAINLAND_IDCARD`：中国大陆居民身份证
       * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`：其他国家或地区居民护照
       * - `IDENTIFICATION_TYPE_HONGKONG`：香港居民来往内地通行证
       * - `IDENTIFICATION_TYPE_MACAO`：澳门居民来往内地通行证
       * - `IDENTIFICATION_TYPE_TAIWAN`：台湾居民来往大陆通行证
       * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`：外国人居留证
       * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`：港澳居民居住证
       * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`：台湾居民居住证
       */
      contact_id_doc_type?: 'IDENTIFICATION_TYPE_MAINLAND_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG' | 'IDENTIFICATION_TYPE_MACAO' | 'IDENTIFICATION_TYPE_TAIWAN' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /**
       * 超级管理员身份证件号码
       *
       * 类型是法定代表人时须与法定代表人的证件号码一致，经办人填他自己的。
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
      /**
       * 超级管理员证件有效期开始时间
       *
       * 经办人办理时填，照证件上的起始日。
       *
       * 日期 YYYY-MM-DD
       * @example '2019-06-06'
       */
      contact_id_doc_period_begin?: string;
      /**
       * 超级管理员证件有效期结束时间
       *
       * 经办人办理时填，没有截止日的填「长期」。
       *
       * 日期 YYYY-MM-DD
       * @example '2026-06-06'
       */
      contact_id_doc_period_end?: string;
      /**
       * 业务办理授权函
       *
       * 即将停用，不用传。
       */
      business_authorization_letter?: string;
      /**
       * 超级管理员手机
       *
       * 用来收重要的管理消息和日常操作的验证码。
       *
       * 长度 5–20；加密 用微信支付公钥加密
       */
      mobile_phone: string;
    }
    /** 店铺信息 */
    type SalesSceneInfo = SalesSceneInfo.Common & (SalesSceneInfo.WithStoreUrl | SalesSceneInfo.WithStoreQrCode);
    namespace SalesSceneInfo {
      interface Common {
        /**
         * 店铺名称
         *
         * 平台上显示的全称。
         *
         * 长度 ≤ 256
         * @example '爱烧烤'
         */
        store_name: string;
        /**
         * 小程序AppID
         *
         * 须已认证，且与二级商户是同一主体。入驻完成后自动与二级商户号绑定，下单时可用作 `sub_appid`。
         *
         * 长度 ≤ 256
         */
        mini_program_sub_appid?: string;
      }
      interface WithStoreUrl {
        /**
         * 店铺链接
         *
         * 能直接打开店铺主页的地址，不能有转义字符；与店铺二维码填一个即可。
         *
         * 与 `store_qr_code` 二选一；长度 ≤ 1024；URL
         * @example 'http://www.qq.com'
         */
        store_url: string;
        store_qr_code?: never;
      }
      interface WithStoreQrCode {
        store_url?: never;
        /**
         * 店铺二维码
         *
         * 电商小程序可传店铺页面的小程序码；先上传图片，填返回的 `media_id`。
         *
         * 与 `store_url` 二选一；长度 ≤ 256
         */
        store_qr_code: string;
      }
    }
    /** 结算规则 */
    interface SettlementInfo {
      /**
       * 结算规则ID
       *
       * 决定费率，须与电商平台开通时选的费率档位匹配，取自「电商二级商户结算规则对照表」；不传取费率 0.6% 的。
       */
      settlement_id?: number;
      /**
       * 所属行业
       *
       * 取自「电商二级商户结算规则对照表」；不传取一个不要求特殊资质的行业。
       *
       * 长度 ≤ 200
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
