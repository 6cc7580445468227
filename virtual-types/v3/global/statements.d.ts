// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface Statements {
    /**
     * 下载对账单
     *
     * `GET /v3/global/statements`（直连模式、机构模式）
     */
    get(config: Statements.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Statements.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Statements.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 账单日期
       * @example '20180130'
       */
      date: string;
      /**
       * 商户号
       * @example '1900000109'
       */
      mchid?: string;
      /**
       * 机构商户号
       * @example '1900000100'
       */
      sp_mchid?: string;
      /**
       * 子商户号
       * @example '1900000109'
       */
      sub_mchid?: string;
    }
  }
  type WellformedResponse = string;
}
