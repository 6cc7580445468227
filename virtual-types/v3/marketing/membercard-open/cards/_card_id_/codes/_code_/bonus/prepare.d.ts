// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_.Bonus {
  interface Prepare {
    /**
     * 支付结果页展示会员积分
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_3.shtml
     */
    (data: Prepare.PostHttpMethod.JsonDataRequest, config: Prepare.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Prepare.PostHttpMethod.WellformedResponse>>;
    /**
     * 支付结果页展示会员积分
     *
     * `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_3.shtml
     */
    post(data: Prepare.PostHttpMethod.JsonDataRequest, config: Prepare.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Prepare.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_.Bonus.Prepare.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 直连商户号
     *
     * 由微信支付分配。
     *
     * 长度 ≤ 32
     * @example '1230000109'
     */
    mchid: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 会员积分值
     * @example 30
     */
    bonus_value: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 会员卡模板ID
     *
     * 创建会员卡模板后由微信支付返回。
     * @example '478515832665'
     */
    card_id: string;
    /**
     * 会员卡code
     *
     * 用户领取会员卡后得到，从领卡通知取得。
     * @example '478515832665'
     */
    code: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
