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
     * 调用方自己的商户号，须与计算 `sign` 的 APIv2 密钥属于同一个商户；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example '1900000100'
     */
    mch_id: string;
    /**
     * 子商户号
     *
     * 服务商替子商户调用时填，进件后由微信支付分配；直连商户不传。下单时传了，后续查询、退款也须传同一个。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mch_id?: string;
    /**
     * 公众账号ID
     *
     * 已与 `mch_id` 绑定的 AppID，在微信公众平台或开放平台申请；服务商模式填服务商的。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户公众账号ID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
    /**
     * 随机字符串
     *
     * 每次请求重新生成，让签名无法预测，不用保存。
     *
     * 长度 ≤ 32；可省略，由客户端自动填写
     * @example '5K8264ILTKCH16CQ2502SI8ZNMTM67VS'
     */
    nonce_str?: string;
    /**
     * 签名
     *
     * 最后计算：其余非空参数按名字的 ASCII 码升序拼成 `k=v&k=v`，末尾接上 `&key=` 与 APIv2 密钥，摘要后转大写。`sign` 自己不参与。
     *
     * 长度 ≤ 64；可省略，由客户端自动填写
     * @example 'ABC6DD4AA85C0EECA82C35595A69EFGH'
     */
    sign?: string;
    /**
     * 签名类型
     *
     * 须与计算 `sign` 时实际用的算法一致。
     *
     * 长度 ≤ 32
     * @example 'HMAC-SHA256'
     */
    sign_type: 'HMAC-SHA256';
    /**
     * 分账接收方
     *
     * JSON 文本，一次只能是一个接收方。
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
       * 决定 `account` 填什么：商户填商户号，个人填 OpenID，而 OpenID 又分由哪一方的 AppID 取得。
       *
       * - `MERCHANT_ID`：商户号
       * - `PERSONAL_OPENID`：个人OpenID
       * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
       */
      type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
      /**
       * 分账接收方账号
       *
       * 接收方是商户时填商户号；是个人时填他的 OpenID，须由 `type` 指明的那一方的 AppID 取得。
       * @example '190001001'
       */
      account: string;
      /**
       * 分账个人接收方姓名
       *
       * 接收方是商户时填商户全称；是个人时可以不填，填了就核对实名，不一致则添加失败。
       * @example '示例商户全称'
       */
      name?: string;
      /**
       * 与分账方的关系类型
       *
       * 照双方的真实关系选。
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
       *
       * 只在关系选了自定义时写，说明接收方与你的具体关系。
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
      /**
       * 分账接收方账号
       *
       * 跟着 `type` 走：`MERCHANT_ID` 时是商户号，个人类型时是对应 AppID 下的 OpenID。
       */
      account: string;
    }
  }
}
