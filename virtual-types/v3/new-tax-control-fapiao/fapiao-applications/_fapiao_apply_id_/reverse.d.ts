// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications._fapiao_apply_id_ {
  interface Reverse {
    /**
     * 冲红电子发票
     *
     * `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792575
     */
    (data: Reverse.PostHttpMethod.JsonDataRequest, config: Reverse.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reverse.PostHttpMethod.WellformedResponse>>;
    /**
     * 冲红电子发票
     *
     * `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4015792575
     */
    post(data: Reverse.PostHttpMethod.JsonDataRequest, config: Reverse.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Reverse.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications._fapiao_apply_id_.Reverse.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 冲红原因
     *
     * 数电发票只能从规定的几种里选，其他发票写文字。
     *
     * - `ISSUE_ERROR`：开票有误
     * - `SALES_RETURN`：销货退回
     * - `SERVICE_SUSPENTION`：服务中止
     * - `SALES_DISCOUNT`：销售折让
     */
    reverse_reason: 'ISSUE_ERROR' | 'SALES_RETURN' | 'SERVICE_SUSPENTION' | 'SALES_DISCOUNT';
    /**
     * 需要冲红的发票信息
     *
     * 字段：`fapiao_id`、`fapiao_code`、`fapiao_number`
     */
    fapiao_information?: JsonDataRequest.FapiaoInformation[];
  }
  namespace JsonDataRequest {
    interface FapiaoInformation {
      /**
       * 商户发票单号
       *
       * 要冲红的那张发票开具时所用的单号。
       *
       * 长度 ≤ 32
       * @example '20261120123456'
       */
      fapiao_id: string;
      /**
       * 发票代码
       *
       * 数电发票没有，其他发票必填。
       *
       * 与官方页面不同：公开的接口资料有这个可选的字段，页面没有写，也没有说停用。
       * @example '044001911211'
       */
      fapiao_code?: string;
      /**
       * 发票号码
       *
       * 开票系统给这张发票的号码，数电发票只有号码没有代码。
       *
       * 长度 ≤ 20
       * @example '12897794'
       */
      fapiao_number: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 发票申请单号
     *
     * 标明这次开票：给微信支付的订单开票时是它的 `transaction_id`，其他情形是获取抬头填写链接时你自定的那个。
     *
     * 长度 ≤ 32
     * @example '4200000444202611207461284488'
     */
    fapiao_apply_id: string;
  }
  /** 成功时没有应答主体 */
  type WellformedResponse = void;
}
