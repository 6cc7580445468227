// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PayDevices.OpenScenarioSpeakerorder._transaction_id_ {
  interface Report {
    /**
     * 码牌支付结果上报
     *
     * `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`（服务商）
     */
    (data: Report.PostHttpMethod.JsonDataRequest, config: Report.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Report.PostHttpMethod.WellformedResponse>>;
    /**
     * 码牌支付结果上报
     *
     * `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`（服务商）
     */
    post(data: Report.PostHttpMethod.JsonDataRequest, config: Report.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Report.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayDevices.OpenScenarioSpeakerorder._transaction_id_.Report.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户
     * @example '1900000001'
     */
    sub_mchid: string;
    /**
     * 收款链接URL
     * @example 'weixin://wxpay/s/An4baqw'
     */
    code_url: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     */
    out_trade_no: string;
    /** 设备sn */
    device_sn: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
  }
  interface WellformedResponse {
    /**
     * 子商户
     * @example '1900000001'
     */
    sub_mchid: string;
    /**
     * 收款链接URL
     * @example 'weixin://wxpay/s/An4baqw'
     */
    code_url: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     */
    out_trade_no: string;
    /** 设备sn */
    device_sn: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
  }
}
