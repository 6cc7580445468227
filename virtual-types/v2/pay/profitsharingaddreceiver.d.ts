// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V2.Pay {
  interface Profitsharingaddreceiver {
    /**
     * 添加分账接收方
     *
     * `POST /pay/profitsharingaddreceiver`
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_3&index=4
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_3&index=4
     */
    (data: Profitsharingaddreceiver.PostHttpMethod.XmlDataRequest, config?: Profitsharingaddreceiver.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Profitsharingaddreceiver.PostHttpMethod.WellformedResponse>>;
    /**
     * 添加分账接收方
     *
     * `POST /pay/profitsharingaddreceiver`
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation.php?chapter=27_3&index=4
     * @see https://pay.weixin.qq.com/wiki/doc/api/allocation_sl.php?chapter=25_3&index=4
     */
    post(data: Profitsharingaddreceiver.PostHttpMethod.XmlDataRequest, config?: Profitsharingaddreceiver.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Profitsharingaddreceiver.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V2.Pay.Profitsharingaddreceiver.PostHttpMethod {
  interface XmlDataRequest {
    /**
     * 商户号
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id?: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 随机字符串
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'ABC6DD4AA85C0EECA82C35595A69EFGH'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 分账接收方
     *
     * 长度 ≤ 2048；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Pay.Profitsharingaddreceiver.PostHttpMethod.XmlDataRequest.Receiver}
     * @example '{"type": "MERCHANT_ID","account": "190001001","name": "示例商户全称","relation_type": "STORE_OWNER"}'
     */
    receiver: string;
  }
  namespace XmlDataRequest {
    /** JSON 字符串的内容 */
    interface Receiver {
      /**
       * 分账接收方类型
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
      /**
       * 分账接收方账号
       * @example '190001001'
       */
      account: string;
      /**
       * 分账个人接收方姓名
       * @example '示例商户全称'
       */
      name?: string;
      /**
       * 与分账方的关系类型
       *
       * - `SERVICE_PROVIDER`：服务商
       * - `STORE`：门店
       * - `STAFF`：员工
       * - `STORE_OWNER`：店主
       * - `PARTNER`：合作伙伴
       * - `HEADQUARTER`：总部
       * - `BRAND`：品牌方
       * - `DISTRIBUTOR`：分销商
       * - `USER`：用户
       * - `SUPPLIER`：供应商
       * - `CUSTOM`：自定义
       * - `PLATFORM`：平台
       * - `OTHERS`：其他
       */
      relation_type?: 'SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | 'PLATFORM' | 'OTHERS';
      /**
       * 自定义的分账关系
       * @example '代理商'
       */
      custom_relation?: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.XmlRequestConfig {}
  interface WellformedResponse extends WeChatPay.Components.ApiV2SignedResult {
    /**
     * 子商户公众账号ID
     *
     * 长度 ≤ 32
     */
    sub_appid?: string;
    /**
     * 子商户号
     *
     * 长度 ≤ 32
     */
    sub_mch_id?: string;
    /**
     * 公众账号ID
     *
     * 长度 ≤ 32
     */
    appid: string;
    /**
     * 商户号
     *
     * 长度 ≤ 32
     */
    mch_id: string;
    /**
     * 分账接收方
     *
     * 长度 ≤ 128；JSON 字符串，内容为 {@link WeChatPay.OpenAPI.V2.Pay.Profitsharingaddreceiver.PostHttpMethod.WellformedResponse.Receiver}
     * @example '{"type":"MERCHANT_ID","account":"190001001"}'
     */
    receiver: string;
  }
  namespace WellformedResponse {
    /** JSON 字符串的内容 */
    interface Receiver {
      /**
       * 分账接收方类型
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
      /** 分账接收方账号 */
      account: string;
    }
  }
}
