// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Qualifications.Passthrough {
  interface Claim {
    /**
     * 领取资格（透传模式）
     *
     * `POST /v3/gov/subsidy/qualifications/passthrough/claim`（电商平台、服务商）
     */
    (data: Claim.PostHttpMethod.JsonDataRequest, config: Claim.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Claim.PostHttpMethod.WellformedResponse>>;
    /**
     * 领取资格（透传模式）
     *
     * `POST /v3/gov/subsidy/qualifications/passthrough/claim`（电商平台、服务商）
     */
    post(data: Claim.PostHttpMethod.JsonDataRequest, config: Claim.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Claim.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Qualifications.Passthrough.Claim.PostHttpMethod {
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
    appliance_id?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17;
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
    /** 经度 */
    longitude: string;
    /** 纬度 */
    latitude: string;
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
     * 响应码
     * @example '000000'
     */
    code: string;
    /**
     * 响应描述
     * @example '成功'
     */
    message: string;
  }
}
