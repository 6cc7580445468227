// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.DiscountCard {
  interface Cards {
    /**
     * 预受理领卡请求
     *
     * `POST /v3/discount-card/cards`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
     */
    (data: Cards.PostHttpMethod.JsonDataRequest, config?: Cards.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cards.PostHttpMethod.WellformedResponse>>;
    /**
     * 预受理领卡请求
     *
     * `POST /v3/discount-card/cards`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
     */
    post(data: Cards.PostHttpMethod.JsonDataRequest, config?: Cards.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Cards.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.DiscountCard.Cards.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户领卡号
     *
     * 首次提交时由你生成并存下，须唯一；之后的请求用同一个单号指明是哪一笔。
     *
     * 长度 1–32
     * @example '6e8369071cd942c0476613f9d1ce9ca3'
     */
    out_card_code: string;
    /**
     * 卡模板ID
     *
     * 在商户平台创建先享卡模板后得到。
     *
     * 长度 1–64
     * @example '87789b2f25177433bcbf407e8e471f95'
     */
    card_template_id: string;
    /**
     * 公众账号ID
     *
     * 长度 10–32
     * @example 'wxd678efh567hg6787'
     */
    appid: string;
    /**
     * 通知商户URL
     *
     * 通知发到这里，须是公网能直达的完整地址，不带查询参数。
     *
     * 长度 1–255；URL
     * @example 'https://api.test.com'
     */
    notify_url: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 预领卡请求token
     *
     * 长度 ≤ 256
     * @example 'zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2'
     */
    prepare_card_token: string;
  }
}
