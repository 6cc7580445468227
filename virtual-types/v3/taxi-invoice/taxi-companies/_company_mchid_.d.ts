// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.TaxiCompanies {
  interface _company_mchid_ {
    /**
     * 获取出租车公司商户信息
     *
     * `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`（服务商）
     */
    get(config: _company_mchid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_company_mchid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.TaxiCompanies._company_mchid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户号
     *
     * 出租车公司收款的商户号。
     * @example '1900000109'
     */
    company_mchid: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 行政区划ID
       * @example 510100
       */
      region_id: number;
    }
  }
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1900000109'
     */
    company_mchid: string;
    /**
     * 企业类型
     * @example 'CORPORATION'
     */
    enterprise_type: string;
    /**
     * 公司名称
     * @example '深圳市未来有限公司'
     */
    company_name: string;
    /**
     * 公司简称
     * @example '深圳未来'
     */
    short_name: string;
    /**
     * 税号
     * @example '12345678901234567J'
     */
    tax_id: string;
    /**
     * 公司地址
     * @example '广东省深圳市南山区高新科技园科技中一路腾讯大厦'
     */
    address: string;
    /**
     * 公司电话
     * @example '0755-86013388'
     */
    phone?: string;
    /**
     * 开户行
     * @example '中国工商银行南山支行'
     */
    bank_name?: string;
    /**
     * 银行账号
     * @example '12345678901234'
     */
    bank_account?: string;
    /**
     * 企业法人姓名
     * @example '张三'
     */
    legal_person: string;
    /**
     * 开票渠道
     * @example 'JIAOWEI'
     */
    invoice_mode: string;
    /**
     * 行政区划代码
     * @example 510100
     */
    region_id: number;
  }
}
