// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Authcode {
  interface Refund {
    /**
     * 品类凭证码上报撤销
     *
     * `POST /v3/gov/subsidy/zhejiang/authcode/refund`（电商平台、服务商）
     */
    (data: Refund.PostHttpMethod.JsonDataRequest, config?: Refund.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Refund.PostHttpMethod.WellformedResponse>>;
    /**
     * 品类凭证码上报撤销
     *
     * `POST /v3/gov/subsidy/zhejiang/authcode/refund`（电商平台、服务商）
     */
    post(data: Refund.PostHttpMethod.JsonDataRequest, config?: Refund.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Refund.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang.Authcode.Refund.PostHttpMethod {
  interface JsonDataRequest {
    /** 接入方请求流水号 */
    sp_serial_no: string;
    /**
     * 冻结流水号
     *
     * 冻结资格的应答返回。
     */
    cred_frozen_no: string;
    /** 交易日期 */
    trans_date: string;
    /** 交易时间 */
    trans_time: string;
    /**
     * 商户订单号
     *
     * 这笔销售在你系统里的单号。
     */
    order_no?: string;
    /**
     * 政府补贴金额
     *
     * 单位 分
     */
    subsidy_amt?: number;
    /**
     * 收货地区编码
     *
     * 收货地的行政区划编码。
     */
    add_code?: string;
    /** 收货地址 */
    address?: string;
    /**
     * 销售方式
     *
     * - `0`：线上
     * - `1`：线下
     */
    sale_models?: '0' | '1';
    /** 统一社会信用代码 */
    uniscid?: string;
    /** 商品条码 */
    barcode?: string;
    /** 品类凭证码 */
    auth_code: string;
    /**
     * 请求流水号
     * @example '123'
     */
    req_ssn: string;
    /** 银行机构名称 */
    bank_name?: string;
    /** 银行补贴金额 */
    bank_subsidy?: string;
    /** 交易平台补贴金额 */
    plat_subsidy?: string;
    /** 销售企业名称 */
    corp_name?: string;
    /** 家电品牌 */
    brand?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 响应码
     * @example '000000'
     */
    resp_code: string;
    /**
     * 响应描述
     * @example '成功'
     */
    resp_desc: string;
  }
}
