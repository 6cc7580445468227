// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Bill {
  interface SubMerchantFundflowbill {
    /**
     * 申请单个子商户资金账单
     *
     * `GET /v3/bill/sub-merchant-fundflowbill`（服务商、电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012760249
     */
    get(config: SubMerchantFundflowbill.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<SubMerchantFundflowbill.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Bill.SubMerchantFundflowbill.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 要哪个商户的账单；须是你的子商户，否则得到 `NO_AUTH`。
       *
       * 长度 ≤ 12
       * @example '19000000001'
       */
      sub_mchid: string;
      /**
       * 账单日期
       *
       * 某天的账单次日上午 10 点后可取，只能取近 3 个月的。
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
      /**
       * 加密算法
       *
       * 账单含敏感信息，下载到的文件按它加密，须解密后才能读。
       *
       * - `AEAD_AES_256_GCM`：AES-256-GCM
       * - `SM4_GCM`：国密SM4-GCM
       */
      algorithm: 'AEAD_AES_256_GCM' | 'SM4_GCM';
      /**
       * 资金账户类型
       *
       * 要哪一个资金账户的流水；各账户的流水要分别下载。
       *
       * - `BASIC`：基本账户
       * - `OPERATION`：运营账户
       * - `FEES`：手续费账户
       * - `DEPOSIT`：保证金账户
       */
      account_type: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT';
    }
  }
  interface WellformedResponse {
    /**
     * 下载信息总数
     * @example 1
     */
    download_bill_count: number;
    /**
     * 下载信息明细
     *
     * 字段：`bill_sequence`、`hash_type`、`hash_value`、`download_url`、`encrypt_key`、`nonce`
     */
    download_bill_list?: WeChatPay.Components.DownloadBill[];
  }
}
