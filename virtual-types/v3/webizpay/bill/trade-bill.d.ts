// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Bill {
  interface TradeBill {
    /**
     * 申请企业商户企业支付业务账单
     *
     * `POST /v3/webizpay/bill/trade-bill`（服务商）
     */
    (data: TradeBill.PostHttpMethod.JsonDataRequest, config?: TradeBill.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TradeBill.PostHttpMethod.WellformedResponse>>;
    /**
     * 申请企业商户企业支付业务账单
     *
     * `POST /v3/webizpay/bill/trade-bill`（服务商）
     */
    post(data: TradeBill.PostHttpMethod.JsonDataRequest, config?: TradeBill.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TradeBill.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Bill.TradeBill.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
    /**
     * 出资子商户号
     * @example '43214321'
     */
    sub_mchid: string;
    /**
     * 账单日期
     * @example '2025-04-23'
     */
    date: string;
    /**
     * 账单类型
     * @example 'QYZFALL'
     */
    type: 'QYZFALL';
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '12341234'
     */
    sp_mchid: string;
    /**
     * 出资子商户号
     * @example '43214321'
     */
    sub_mchid: string;
    /**
     * 账单日期
     * @example '2025-04-23'
     */
    date: string;
    /**
     * 账单类型
     * @example 'QYZFALL'
     */
    type: 'QYZFALL';
    /**
     * 账单下载地址
     *
     * URL
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=a1b'
     */
    download_url: string;
  }
}
