// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Bill {
  interface Tradebill {
    /**
     * 申请交易账单
     *
     * `GET /v3/bill/tradebill`（电商平台、服务商、直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556692
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012739068
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012759683
     */
    get(config: Tradebill.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Tradebill.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Bill.Tradebill.GetHttpMethod {
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
       * 只要某一家商户的账单时填；不填得到名下所有商户的全量账单。小微商户的数据只在全量账单里。
       *
       * 长度 ≤ 12
       * @example '19000000001'
       */
      sub_mchid?: string;
      /**
       * 账单类型
       *
       * 不填得到当天的全部订单，付款成功的和退款的都在内，充值退款的不在内。
       *
       * 长度 ≤ 32
       *
       * - `ALL`：所有订单
       * - `SUCCESS`：成功支付的订单
       * - `REFUND`：退款订单
       * @default 'ALL'
       */
      bill_type?: 'ALL' | 'SUCCESS' | 'REFUND';
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
