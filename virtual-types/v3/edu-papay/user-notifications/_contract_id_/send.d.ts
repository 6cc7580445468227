// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.EduPapay.UserNotifications._contract_id_ {
  interface Send {
    /**
     * 发送扣款预通知
     *
     * `POST /v3/edu-papay/user-notifications/{contract_id}/send`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_6.shtml
     */
    (data: Send.PostHttpMethod.JsonDataRequest, config: Send.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Send.PostHttpMethod.WellformedResponse>>;
    /**
     * 发送扣款预通知
     *
     * `POST /v3/edu-papay/user-notifications/{contract_id}/send`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/Offline/apis/chapter5_2_6.shtml
     */
    post(data: Send.PostHttpMethod.JsonDataRequest, config: Send.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Send.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay.UserNotifications._contract_id_.Send.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商AppID
     *
     * 须已与服务商的商户号绑定。
     * @example 'wx8888888888888888'
     */
    appid: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid?: string;
    /**
     * 子商户AppID
     *
     * 子商户自己的 AppID，须已与子商户号绑定。
     *
     * 长度 ≤ 32
     * @example 'wx8888888888888888'
     */
    sub_appid?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 签约协议号
     *
     * 签约成功后由微信支付生成，从签约结果通知或查询签约取得。
     * @example 'wx8888888888888888'
     */
    contract_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
