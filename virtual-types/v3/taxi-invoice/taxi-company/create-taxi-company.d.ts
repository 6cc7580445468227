// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.TaxiCompany {
  interface CreateTaxiCompany {
    /**
     * 新增出租车公司
     *
     * `POST /v3/taxi-invoice/taxi-company/create-taxi-company`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-company/create-taxi-company.html
     */
    (data: CreateTaxiCompany.PostHttpMethod.JsonDataRequest, config?: CreateTaxiCompany.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CreateTaxiCompany.PostHttpMethod.WellformedResponse>>;
    /**
     * 新增出租车公司
     *
     * `POST /v3/taxi-invoice/taxi-company/create-taxi-company`（服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/taxi-fapiao/taxi-company/create-taxi-company.html
     */
    post(data: CreateTaxiCompany.PostHttpMethod.JsonDataRequest, config?: CreateTaxiCompany.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CreateTaxiCompany.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice.TaxiCompany.CreateTaxiCompany.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 公司名称
     * @example '深圳市未来有限公司'
     */
    company_name?: string;
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
     * @example '075586013388'
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
     * 开票渠道
     * @example 'JIAO_WEI'
     */
    invoice_mode: string;
    /**
     * 企业法人姓名
     * @example '张三'
     */
    legal_person: string;
    /**
     * 公司简称
     * @example '深圳未来'
     */
    short_name?: string;
    /**
     * 行政区划ID
     * @example 510100
     */
    region_id: number;
    /**
     * 企业类型
     * @example 'ENTERPRISE'
     */
    enterprise_type: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户号
     * @example '1900000109'
     */
    mchid: string;
    /**
     * 公司名称
     * @example '深圳市未来有限公司'
     */
    company_name?: string;
  }
}
