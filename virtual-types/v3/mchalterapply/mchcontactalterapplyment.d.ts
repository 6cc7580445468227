// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply {
  interface Mchcontactalterapplyment {
    /**
     * 提交超管变更申请单
     *
     * `POST /v3/mchalterapply/mchcontactalterapplyment`（电商平台、服务商）
     */
    (data: Mchcontactalterapplyment.PostHttpMethod.JsonDataRequest, config?: Mchcontactalterapplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Mchcontactalterapplyment.PostHttpMethod.WellformedResponse>>;
    /**
     * 提交超管变更申请单
     *
     * `POST /v3/mchalterapply/mchcontactalterapplyment`（电商平台、服务商）
     */
    post(data: Mchcontactalterapplyment.PostHttpMethod.JsonDataRequest, config?: Mchcontactalterapplyment.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Mchcontactalterapplyment.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Mchcontactalterapplyment.PostHttpMethod {
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
     * 超级管理员信息
     *
     * 这个人在开户后签约，能操作资金，也收重要的管理消息，须是法定代表人、负责人或授权的经办人。
     *
     * 字段：`contact_name`、`contact_id_doc_type`、`contact_id_card_number`、`contact_id_doc_copy`、`contact_id_doc_copy_back`、`contact_id_doc_period_begin`、`contact_id_doc_period_end`、`business_authorization_letter`、`mobile_phone`
     */
    contact_info?: JsonDataRequest.ContactInfo;
  }
  namespace JsonDataRequest {
    /** 超级管理员信息 */
    interface ContactInfo {
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
       * @example 'IDENTIFICATION_TYPE_IDCARD'
       */
      contact_id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT' | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT' | 'IDENTIFICATION_TYPE_MACAO_PASSPORT' | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT' | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT' | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT' | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT';
      /**
       * 超级管理员身份证件号码
       *
       * 加密 用微信支付公钥加密
       */
      contact_id_card_number: string;
      /**
       * 超级管理员证件正面照片
       *
       * 经办人办理时才传，身份证传人像面。先上传图片，填返回的 `media_id`。
       */
      contact_id_doc_copy: string;
      /**
       * 超级管理员证件反面照片
       *
       * 经办人办理时才传，护照不用传。先上传图片，填返回的 `media_id`。
       */
      contact_id_doc_copy_back?: string;
      /**
       * 超级管理员证件有效期开始时间
       * @example '2019-06-06'
       */
      contact_id_doc_period_begin: string;
      /**
       * 超级管理员证件有效期结束时间
       * @example '2026-06-06'
       */
      contact_id_doc_period_end: string;
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
       * 加密 用微信支付公钥加密
       */
      mobile_phone: string;
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
