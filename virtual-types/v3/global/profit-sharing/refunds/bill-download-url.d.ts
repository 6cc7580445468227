// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Refunds {
  interface BillDownloadUrl {
    /**
     * 获取分账退款账单下载链接
     *
     * `GET /v3/global/profit-sharing/refunds/bill-download-url`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api_external/ch/apis/chapter4_1_14.shtml
     */
    get(config: BillDownloadUrl.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<BillDownloadUrl.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Refunds.BillDownloadUrl.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params?: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    interface Params {
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
       * 账单日期
       *
       * 要哪一天的账单。
       *
       * 长度 ≤ 10
       * @example '2026-11-20'
       */
      bill_date?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 下载地址
     *
     * URL
     * @example 'https://apihk.mch.weixin.qq.com/v3/bill/downloadurl?token=a1b'
     */
    download_url: string;
  }
}
