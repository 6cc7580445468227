// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.Receivers {
  interface Add {
    /**
     * 添加分账接收方
     *
     * `POST /v3/brand/profitsharing/receivers/add`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467100
     */
    (data: Add.PostHttpMethod.JsonDataRequest, config?: Add.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Add.PostHttpMethod.WellformedResponse>>;
    /**
     * 添加分账接收方
     *
     * `POST /v3/brand/profitsharing/receivers/add`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012467100
     */
    post(data: Add.PostHttpMethod.JsonDataRequest, config?: Add.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Add.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.Receivers.Add.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌主商户号
     *
     * 绑定了品牌的那个商户号，由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1900000108'
     */
    brand_mchid: string;
    /**
     * 公众账号ID
     *
     * 须已与服务商的商户号绑定，公众号、小程序、移动应用的都可以。接收方是 `PERSONAL_OPENID` 时，OpenID 须由它取得。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 品牌主公众账号ID
     *
     * 须已与品牌主的商户号 `brand_mchid` 绑定；用它取得的 OpenID 对应 `PERSONAL_SUB_OPENID` 接收方。
     *
     * `type` 为 `PERSONAL_SUB_OPENID` 时必填；长度 ≤ 32
     * @example 'wx8888888888888889'
     */
    sub_appid?: string;
    /**
     * 分账接收方类型
     *
     * 决定 `account` 填什么：商户填商户号，个人填 OpenID，而 OpenID 又分由哪一方的 AppID 取得。
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * - `PERSONAL_SUB_OPENID`：品牌主应用的个人OpenID
     * @example 'MERCHANT_ID'
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /**
     * 分账接收方账号
     *
     * 接收方是商户时填商户号；是个人时填他的 OpenID，须由 `type` 指明的那一方的 AppID 取得。
     *
     * 长度 ≤ 64
     * @example '1900000109'
     */
    account: string;
    /**
     * 接收方名称
     *
     * 接收方是商户时填商户全称；是个人时可以不填，填了就核对姓名。
     *
     * 长度 ≤ 256
     * @example '张三网络公司'
     */
    name?: string;
    /**
     * 与品牌主商户的关系类型
     *
     * 照双方的真实关系选。
     *
     * - `SUPPLIER`：供应商
     * - `DISTRIBUTOR`：分销商
     * - `SERVICE_PROVIDER`：服务商
     * - `PLATFORM`：平台
     * - `STAFF`：员工
     * - `OTHERS`：其他
     * @example 'SUPPLIER'
     */
    relation_type: 'SUPPLIER' | 'DISTRIBUTOR' | 'SERVICE_PROVIDER' | 'PLATFORM' | 'STAFF' | 'OTHERS';
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 品牌主商户号
     *
     * 长度 ≤ 32
     * @example '1900000108'
     */
    brand_mchid: string;
    /**
     * 分账接收方类型
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * - `PERSONAL_SUB_OPENID`：品牌主应用的个人OpenID
     * @example 'MERCHANT_ID'
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /**
     * 分账接收方账号
     *
     * 跟着 `type` 走：`MERCHANT_ID` 时是商户号，个人类型时是对应 AppID 下的 OpenID。
     *
     * 长度 ≤ 64
     * @example '1900000109'
     */
    account: string;
  }
}
