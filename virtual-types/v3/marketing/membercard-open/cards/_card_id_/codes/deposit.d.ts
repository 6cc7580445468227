// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes {
  interface Deposit {
    /**
     * 导入会员Code
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_7.shtml
     */
    (data: Deposit.PostHttpMethod.JsonDataRequest, config: Deposit.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deposit.PostHttpMethod.WellformedResponse>>;
    /**
     * 导入会员Code
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter3_7.shtml
     */
    post(data: Deposit.PostHttpMethod.JsonDataRequest, config: Deposit.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Deposit.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes.Deposit.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 会员卡code
     *
     * 用户领取会员卡后得到，从领卡通知取得。
     * @example ["478515832665"]
     */
    code?: string[];
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example 'pbLatjvWOibDc5-TBnbUk1pD12o0'
     */
    card_id: string;
  }
  interface WellformedResponse {
    /**
     * 导入结果
     *
     * 字段：`code`、`result`
     */
    data?: WellformedResponse.Data[];
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 会员卡code
       * @example '478515832665'
       */
      code?: string;
      /**
       * 导入结果
       *
       * - `SUCCESS`：成功
       * - `DUPLICATE`：重复
       * - `FAIL`：失败
       */
      result?: 'SUCCESS' | 'DUPLICATE' | 'FAIL';
    }
  }
}
