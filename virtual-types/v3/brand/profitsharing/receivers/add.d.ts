// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.Receivers {
  interface Add {
    /**
     * 添加分账接收方
     *
     * `POST /v3/brand/profitsharing/receivers/add`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_7.shtml
     */
    (data: Add.PostHttpMethod.JsonDataRequest, config?: Add.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Add.PostHttpMethod.WellformedResponse>>;
    /**
     * 添加分账接收方
     *
     * `POST /v3/brand/profitsharing/receivers/add`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/brand/chapter3_7.shtml
     */
    post(data: Add.PostHttpMethod.JsonDataRequest, config?: Add.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Add.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.Receivers.Add.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 品牌主商户号
     *
     * 长度 ≤ 32
     * @example '1900000108'
     */
    brand_mchid: string;
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
     * @example 'wx8888888888888889'
     */
    sub_appid?: string;
    /**
     * 分账接收方类型
     *
     * - `MERCHANT_ID`：商户号
     * - `PERSONAL_OPENID`：个人OpenID
     * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
     * @example 'MERCHANT_ID'
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /**
     * 分账接收方账号
     *
     * 长度 ≤ 64
     * @example '1900000109'
     */
    account: string;
    /**
     * 接收方名称
     *
     * 长度 ≤ 256
     * @example '张三网络公司'
     */
    name?: string;
    /**
     * 与品牌主商户的关系类型
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
     * - `PERSONAL_SUB_OPENID`：子商户应用的个人OpenID
     * @example 'MERCHANT_ID'
     */
    type: 'MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID';
    /**
     * 分账接收方账号
     *
     * 长度 ≤ 64
     * @example '1900000109'
     */
    account: string;
  }
}
