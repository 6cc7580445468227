// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface Statements {
    /**
     * 下载对账单（全球）
     *
     * `GET /v3/global/statements`（直连商户、从业机构）
     */
    get(config: Statements.GetHttpMethod.RequestConfig & WeChatPay.Client.AsText): Promise<WeChatPay.Client.Response<string>>;
    /**
     * 下载对账单（全球）
     *
     * `GET /v3/global/statements`（直连商户、从业机构）
     */
    get(config: Statements.GetHttpMethod.RequestConfig & WeChatPay.Client.AsBuffer): Promise<WeChatPay.Client.Response<WeChatPay.Client.Buffer>>;
    /**
     * 下载对账单（全球）
     *
     * `GET /v3/global/statements`（直连商户、从业机构）
     */
    get(config: Statements.GetHttpMethod.RequestConfig & WeChatPay.Client.AsStream): Promise<WeChatPay.Client.Response<WeChatPay.Client.Readable>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Statements.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.FileRequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    type Params = Params.Common & (Params.WithMchid | Params.WithSpMchid);
    namespace Params {
      interface Common {
        /**
         * 账单日期
         * @example '20261120'
         */
        date: string;
        /**
         * 子商户号
         *
         * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
         *
         * 长度 ≤ 32
         * @example '1900000109'
         */
        sub_mchid?: string;
      }
      interface WithMchid {
        /**
         * 商户号
         *
         * 由微信支付分配。
         *
         * 与 `sp_mchid` 二选一
         * @example '1900000109'
         */
        mchid: string;
        sp_mchid?: never;
      }
      interface WithSpMchid {
        mchid?: never;
        /**
         * 机构商户号
         *
         * 与 `mchid` 二选一；长度 ≤ 32
         * @example '1900000100'
         */
        sp_mchid: string;
      }
    }
  }
  /** 文件的文本 */
  type WellformedResponse = string;
}
