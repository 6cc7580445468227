// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.RechargeEmployees.SubMchid._sub_mchid_.SpOpenid._sp_openid_ {
  interface Delete {
    /**
     * 删除二级商户可扫码充值员工
     *
     * `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013521753
     */
    (data: undefined, config: Delete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Delete.PostHttpMethod.WellformedResponse>>;
    /**
     * 删除二级商户可扫码充值员工
     *
     * `POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013521753
     */
    post(data: undefined, config: Delete.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Delete.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.RechargeEmployees.SubMchid._sub_mchid_.SpOpenid._sp_openid_.Delete.PostHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 员工OpenID
     *
     * 用户在服务商 AppID 下的标识，须由它取得。
     * @example 'oLTPCuCsfN3ABBz50VUZBNlHDbUU'
     */
    sp_openid: string;
  }
  interface WellformedResponse {
    /**
     * 二级商户号
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 员工OpenID
     * @example 'oLTPCuCsfN3ABBz50VUZBNlHDbUU'
     */
    sp_openid?: string;
    /**
     * 员工状态
     *
     * - `EFFECTIVE`：已生效
     * - `DELETED`：已删除
     */
    state?: 'EFFECTIVE' | 'DELETED';
    /**
     * 添加员工时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time?: string;
    /**
     * 最后更新时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time?: string;
  }
}
