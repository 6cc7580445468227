// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantService.Complaints {
  interface _transaction_id_ {
    /**
     * 查询投诉详情（旧版）
     *
     * `GET /v3/merchant-service/complaints/{transaction_id}`（直连商户、服务商、渠道商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
     * @deprecated
     */
    get(config: _transaction_id_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_transaction_id_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.Complaints._transaction_id_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付订单号
     *
     * 付款成功后由微信支付生成，从支付成功通知或查单取得，付款前没有。
     *
     * 长度 1–64
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
  }
  interface WellformedResponse {
    /**
     * 商户订单号
     *
     * 这笔支付下单时商户侧传入的单号，用它找到自己系统里的订单。
     *
     * 长度 ≤ 64
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 投诉时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    complaint_time: string;
    /**
     * 投诉金额
     *
     * 单位 分
     * @example 3
     */
    amount: number;
    /**
     * 投诉人联系方式
     *
     * 长度 ≤ 256；加密 用商户 API 证书私钥解密
     */
    payer_phone?: string;
    /**
     * 投诉描述
     *
     * 长度 ≤ 300
     * @example '反馈一个重复扣费的问题'
     */
    complaint_detail: string;
    /**
     * 投诉单状态
     *
     * 长度 ≤ 30
     */
    complaint_state?: string;
    /**
     * 微信支付订单号
     *
     * 微信支付为这笔支付分配的单号，存下来：退款、分账、投诉处理和对账都可用它找到这笔钱。
     *
     * 长度 ≤ 64
     * @example '4200002026202612011234567890'
     */
    transaction_id: string;
    /**
     * 冻结结束时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T23:59:59+08:00'
     */
    frozen_end_time?: string;
    /**
     * 特约商户号
     *
     * 长度 ≤ 64
     * @example '1900012181'
     */
    sub_mchid?: string;
    /**
     * 投诉单处理进展状态
     *
     * 长度 ≤ 64
     * @example 'WAIT_MERCHANT_RESPONSE'
     */
    complaint_handle_state: string;
  }
}
