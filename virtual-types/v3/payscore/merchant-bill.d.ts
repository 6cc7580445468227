// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface MerchantBill {
    /**
     * 商户申请获取对账单
     *
     * `GET /v3/payscore/merchant-bill`（直连商户）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_29.shtml
     */
    get(config: MerchantBill.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<MerchantBill.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.MerchantBill.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 账单日期
       *
       * 要哪一天的账单。
       *
       * 长度 ≤ 10
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
       * @example 'AEAD_AES_256_GCM'
       */
      encryption_algorithm: string;
      /**
       * 服务ID
       *
       * 支付分权限审核通过后由微信支付的运营提供，一项服务一个。风险金额的上限由它决定，须与商户号、AppID 配套使用。
       *
       * 长度 ≤ 32
       * @example '2002000000000558128851361561536'
       */
      service_id: string;
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
    download_bill_list: WeChatPay.Components.DownloadBill[];
  }
}
