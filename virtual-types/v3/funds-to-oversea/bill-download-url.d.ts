// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea {
  interface BillDownloadUrl {
    /**
     * 获取购付汇账单文件下载链接
     *
     * `GET /v3/funds-to-oversea/bill-download-url`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476132
     */
    get(config: BillDownloadUrl.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<BillDownloadUrl.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea.BillDownloadUrl.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 账单日期
       *
       * 出账日期：里面是它前一天购付汇完成的单。
       *
       * 长度 ≤ 10；日期 YYYY-MM-DD
       * @example '2026-11-20'
       */
      bill_date: string;
      /**
       * 子商户号
       *
       * 只要某一家的账单时填它的商户号，不填返回名下全部的。
       *
       * 长度 ≤ 20
       * @example '19000000001'
       */
      sub_mchid?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 哈希类型
     *
     * - `SHA1`：SHA-1
     * @example 'SHA1'
     */
    hash_type: 'SHA1';
    /**
     * 哈希值
     *
     * 下载并解压后对账单原文算一遍 SHA1，与它相同才算完整；压缩包本身的摘要不等于它。
     *
     * 长度 ≤ 1024
     * @example '79bb0f45fc4c42234a918000b2668d689e2bde04'
     */
    hash_value: string;
    /**
     * 下载地址
     *
     * 最短 30 秒就失效，拿到就下载，过期须重新申请。下载它同样要签名，得到的文件按 `hash_value` 校验。
     *
     * 长度 ≤ 2048；URL
     * @example 'https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=a1b'
     */
    download_url: string;
  }
}
