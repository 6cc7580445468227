// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Elecsign {
  interface TransferBillNo {
    /**
     * 微信单号申请电子回单
     *
     * `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716456
     */
    (data: TransferBillNo.PostHttpMethod.JsonDataRequest, config?: TransferBillNo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferBillNo.PostHttpMethod.WellformedResponse>>;
    /**
     * 微信单号申请电子回单
     *
     * `POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no`（直连商户）
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716456
     */
    post(data: TransferBillNo.PostHttpMethod.JsonDataRequest, config?: TransferBillNo.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TransferBillNo.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Elecsign.TransferBillNo.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 微信转账单号
     *
     * 发起转账的应答返回，转账结果通知里也有。
     *
     * 长度 ≤ 64
     * @example '1330000071100999991182026112000019480001'
     */
    transfer_bill_no: string;
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
