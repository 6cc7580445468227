// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund.Withdraw.BillType {
  interface _bill_type_ {
    /**
     * 按日下载提现异常文件
     *
     * `GET /v3/merchant/fund/withdraw/bill-type/{bill_type}`（电商平台）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012476678
     */
    get(config: _bill_type_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_bill_type_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund.Withdraw.BillType._bill_type_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 账单类型
     *
     * 只有 `NO_SUCC`：没成功的提现，包括失败和银行退票。
     *
     * - `NO_SUCC`：提现异常账单
     * @example 'NO_SUCC'
     */
    bill_type: 'NO_SUCC';
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 账单日期
       *
       * 按提现的结果归日：银行退回的提现出现在退回那天的账单里，不是发起那天。
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
     * 哈希类型
     * @example 'SHA1'
     */
    hash_type: 'SHA1';
    /**
     * 哈希值
     *
     * 从 `download_url` 下载到的文件的 SHA1，对不上就重新下载。
     * @example '79bb0f45fc4c42234a918000b2668d689e2bde04'
     */
    hash_value: string;
    /**
     * 账单下载地址
     *
     * 5 分钟内有效，过期须重新申请。下载它同样要签名，得到的文件按 `hash_value` 校验。
     *
     * URL
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=a1b'
     */
    download_url: string;
  }
}
