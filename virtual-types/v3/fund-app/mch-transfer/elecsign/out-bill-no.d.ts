// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Elecsign {
  interface OutBillNo {
    /**
     * 商户单号申请电子回单
     *
     * `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716452
     */
    (data: OutBillNo.PostHttpMethod.JsonDataRequest, config?: OutBillNo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<OutBillNo.PostHttpMethod.WellformedResponse>>;
    /**
     * 商户单号申请电子回单
     *
     * `POST /v3/fund-app/mch-transfer/elecsign/out-bill-no`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716452
     */
    post(data: OutBillNo.PostHttpMethod.JsonDataRequest, config?: OutBillNo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<OutBillNo.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Elecsign.OutBillNo.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户转账单号
     *
     * 发起这笔转账时由你生成的单号。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 申请单状态
     *
     * `GENERATING` 时稍后再查，`FINISHED` 后才能下载，`FAILED` 时看失败原因。
     *
     * - `GENERATING`：生成中
     * - `FINISHED`：已完成
     * - `FAILED`：已失败
     * @example 'GENERATING'
     */
    state: 'GENERATING' | 'FINISHED' | 'FAILED';
    /**
     * 申请单创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
  }
}
