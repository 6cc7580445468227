// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Multiuse.Users._openid_ {
  interface Coupons {
    /**
     * 发放指定批次的消费金
     *
     * `POST /v3/multiuse/users/{openid}/coupons`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/multiuse-coupon/send-multiuse-coupon.html
     */
    (data: Coupons.PostHttpMethod.JsonDataRequest, config: Coupons.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Coupons.PostHttpMethod.WellformedResponse>>;
    /**
     * 发放指定批次的消费金
     *
     * `POST /v3/multiuse/users/{openid}/coupons`（直连商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/multiuse-coupon/multiuse-coupon/send-multiuse-coupon.html
     */
    post(data: Coupons.PostHttpMethod.JsonDataRequest, config: Coupons.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Coupons.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Multiuse.Users._openid_.Coupons.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 批次号
     *
     * 创建批次时由微信支付生成，在创建接口的应答或商户平台取得。
     * @example '9856000'
     */
    stock_id: string;
    /**
     * 商户单据号
     * @example '8956000202407191254642'
     */
    out_request_no: string;
    /**
     * 用户姓名
     *
     * 长度 ≤ 1024；加密 用微信支付公钥加密
     */
    user_name: string;
    /**
     * 身份证号码
     *
     * 证件上的号码，与同时上传的证件照片、姓名须是同一个人的；末位是 `X` 的照原样写。
     *
     * 加密 用微信支付公钥加密
     */
    id_card_number: string;
    /**
     * 发放面额
     *
     * 单位 分
     * @example 10000
     */
    amount?: number;
    /**
     * 公众账号ID
     * @example 'wx233544546545989'
     */
    appid: string;
    /**
     * 证件类型
     *
     * - `ID_CARD`：身份证
     * @example 'ID_CARD'
     */
    card_type: 'ID_CARD';
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 用户OpenID
     *
     * 用户在请求所用 AppID 下的标识，须由同一个 AppID 取得。
     */
    openid: string;
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
     * 消费金ID
     * @example '9867041'
     */
    coupon_id: string;
  }
}
