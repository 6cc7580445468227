// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Bill {
  interface Fundflowbill {
    /**
     * 申请资金账单
     *
     * `GET /v3/bill/fundflowbill`（电商平台、服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556748
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012739125
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012759690
     */
    get(config: Fundflowbill.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Fundflowbill.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Bill.Fundflowbill.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
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
       * 子商户号
       *
       * 现行的字段表没有它；单个子商户的用申请单个子商户资金账单取。
       *
       * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
       */
      sub_mchid?: string;
      /**
       * 资金账户类型
       *
       * 不填取基本账户的账单；运营账户、手续费账户的流水要分别下载。
       *
       * 长度 ≤ 32
       *
       * - `BASIC`：基本账户
       * - `OPERATION`：运营账户
       * - `FEES`：手续费账户
       * @default 'BASIC'
       */
      account_type?: 'BASIC' | 'OPERATION' | 'FEES';
      /**
       * 压缩类型
       *
       * `GZIP` 让下载得到的是压缩文件，须自己解压；不填得到未压缩的文本。
       *
       * 长度 ≤ 32
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
     *
     * 长度 ≤ 32
     *
     * 与官方页面不同：页面没有写限制；公开的 SDK binarywang/WxJava、songxzj/weixin-sdk-java11 写了它。
     * @example 'SHA1'
     */
    hash_type: string;
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
     * 账单下载地址
     *
     * 5 分钟内有效，过期须重新申请。下载它同样要签名，得到的文件按 `hash_value` 校验。
     *
     * 长度 ≤ 2048；URL
     * @example 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=a1b'
     */
    download_url: string;
  }
}
