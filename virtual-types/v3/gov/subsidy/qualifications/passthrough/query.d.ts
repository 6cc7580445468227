// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Qualifications.Passthrough {
  interface Query {
    /**
     * 批量查询用户资格（透传模式）
     *
     * `POST /v3/gov/subsidy/qualifications/passthrough/query`（电商平台、服务商）
     */
    (data: Query.PostHttpMethod.JsonDataRequest, config: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
    /**
     * 批量查询用户资格（透传模式）
     *
     * `POST /v3/gov/subsidy/qualifications/passthrough/query`（电商平台、服务商）
     */
    post(data: Query.PostHttpMethod.JsonDataRequest, config: Query.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Query.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Qualifications.Passthrough.Query.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 自然人姓名
     *
     * 加密 用微信支付公钥加密
     */
    real_name: string;
    /**
     * 自然人证件号
     *
     * 加密 用微信支付公钥加密
     */
    id_card_number: string;
    /**
     * 手机号
     *
     * 加密 用微信支付公钥加密
     */
    phone_number: string;
    /**
     * 使用的资格的地区编码
     * @example 310100
     */
    qualification_region_code: number;
    /**
     * 证件类型
     *
     * - `ID_DOC_TYPE_ID_CARD`：身份证
     * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`：港澳居民来往内地通行证
     * - `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`：台湾居民来往大陆通行证
     * @example 'ID_DOC_TYPE_ID_CARD'
     */
    identity_document_type: 'ID_DOC_TYPE_ID_CARD' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC' | 'ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW';
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
     * 资格状态数组
     *
     * 字段：`appliance_id`、`state`、`unclaimed_reason`、`claim_mode`、`claimed_platform_name`、`claimed_region_name`
     */
    qualification_list: WellformedResponse.QualificationList[];
  }
  namespace WellformedResponse {
    interface QualificationList {
      /**
       * 消费品类ID
       *
       * - `1`：电视机
       * - `2`：电冰箱
       * - `3`：洗衣机
       * - `4`：空调
       * - `5`：电脑
       * - `6`：热水器
       * - `7`：吸油烟机
       * - `8`：家用灶具
       * - `9`：空调2
       * - `10`：空调3
       * - `11`：微波炉
       * - `12`：净水器
       * - `13`：洗碗机
       * - `14`：电饭煲
       * - `15`：手机
       * - `16`：平板
       * - `17`：智能手表手环
       * @example 1
       */
      appliance_id: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
      /**
       * 状态
       *
       * - `UNCLAIMED`：未领取
       * - `UNREDEEMED`：已领取未核销
       * - `REDEEMED`：已核销
       * @example 'UNCLAIMED'
       */
      state: 'UNCLAIMED' | 'UNREDEEMED' | 'REDEEMED';
      /**
       * 区分未领取的原因
       *
       * - `REASON_CLAIMED_BY_OTHER_REGION`：已被微信侧其他地区领取
       * - `REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION`：已被其他地区或平台领取
       * - `REASON_UNCLAIMED`：其他平台和地区均未领取
       * - `REASON_CLAIMED_BY_OTHER_MODE`：已通过其他对接方式领取
       */
      unclaimed_reason?: 'REASON_CLAIMED_BY_OTHER_REGION' | 'REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION' | 'REASON_UNCLAIMED' | 'REASON_CLAIMED_BY_OTHER_MODE';
      /**
       * 区分对接模式
       *
       * - `CLAIM_MODE_MINI_PROGRAM`：微信支付官方入口领取
       * - `CLAIM_MODE_INTERFACE_PASS_THROUGH`：接口透传领取
       * @example 'CLAIM_MODE_MINI_PROGRAM'
       */
      claim_mode?: 'CLAIM_MODE_MINI_PROGRAM' | 'CLAIM_MODE_INTERFACE_PASS_THROUGH';
      /**
       * 领取的平台名称
       * @example '支付宝'
       */
      claimed_platform_name?: string;
      /**
       * 领取的地区名称
       * @example '重庆'
       */
      claimed_region_name?: string;
    }
  }
}
