// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantRiskManage.EcTradeRisk {
  interface RecvDisposeResult {
    /**
     * 回传处置结果
     *
     * `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`（直连商户、服务商）
     */
    (data: RecvDisposeResult.PostHttpMethod.JsonDataRequest, config?: RecvDisposeResult.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<RecvDisposeResult.PostHttpMethod.WellformedResponse>>;
    /**
     * 回传处置结果
     *
     * `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`（直连商户、服务商）
     */
    post(data: RecvDisposeResult.PostHttpMethod.JsonDataRequest, config?: RecvDisposeResult.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<RecvDisposeResult.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantRiskManage.EcTradeRisk.RecvDisposeResult.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sp_mchid?: string;
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '1900009231'
     */
    sub_mchid?: string;
    /**
     * 商户号
     *
     * 由微信支付分配。
     * @example '1900009231'
     */
    mchid?: string;
    /**
     * 商户订单号
     *
     * 这笔支付下单或扣款时传入的单号。
     * @example 'ORDER20261201000001'
     */
    out_trade_no: string;
    /**
     * 最终风险结论
     *
     * - `1`：有风险
     * - `2`：无风险
     * @example 1
     */
    final_risk_result?: 1 | 2;
    /**
     * 最终风险类型
     *
     * - `1`：赌博
     * - `2`：欺诈
     * - `3`：色情
     * - `4`：洗钱
     * @example 1
     */
    final_risk_type?: 1 | 2 | 3 | 4;
    /**
     * 处置结论
     *
     * - `1`：未处置
     * - `2`：拦截订单
     * - `3`：关闭店铺
     * @example 1
     */
    disp_conclusion?: (1 | 2 | 3)[];
    /** 处置补充 */
    disp_addition?: string;
    /** 是否有投诉 */
    exist_complaint?: boolean;
    /**
     * 退款金额
     *
     * 单位 分
     * @example 100
     */
    refund_amount?: number;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 返回描述
     * @example 'ok'
     */
    rsp_msg?: string;
  }
}
