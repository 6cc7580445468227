// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Profitsharing {
  interface Bills {
    /**
     * 申请分账账单
     *
     * `GET /v3/profitsharing/bills`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012715572
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012761131
     */
    get(config: Bills.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Bills.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.Bills.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 只要这一家的分账账单时填，须是进件到你名下的商户；服务商不填则得到名下全部，直连商户不用填。
       *
       * 长度 ≤ 12
       */
      sub_mchid?: string;
      /**
       * 账单日期
       *
       * 只能取近 3 个月的。
       *
       * 长度 ≤ 10；日期 YYYY-MM-DD
       * @example '2026-11-20'
       */
      bill_date: string;
      /**
       * 压缩类型
       *
       * `GZIP` 让下载得到的是压缩文件，须自己解压；不填得到未压缩的文本。
       *
       * - `GZIP`：GZIP压缩
       * @example 'GZIP'
       */
      tar_type?: 'GZIP';
    }
  }
  interface WellformedResponse {
    /**
     * 下载地址
     *
     * 长度 ≤ 2048；URL
     * @example 'https://api.mch.weixin.qq.com/v3/bill/downloadurl?token=a1b'
     */
    download_url: string;
    /**
     * 哈希类型
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
  }
}
