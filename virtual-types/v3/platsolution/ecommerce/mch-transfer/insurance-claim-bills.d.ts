// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer {
  interface InsuranceClaimBills {
    /**
     * 请求保险理赔
     *
     * `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013504184
     */
    (data: InsuranceClaimBills.PostHttpMethod.JsonDataRequest, config?: InsuranceClaimBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<InsuranceClaimBills.PostHttpMethod.WellformedResponse>>;
    /**
     * 请求保险理赔
     *
     * `POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4013504184
     */
    post(data: InsuranceClaimBills.PostHttpMethod.JsonDataRequest, config?: InsuranceClaimBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<InsuranceClaimBills.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 二级商户号
     *
     * 二级商户进件审核通过后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     * @example '1900001109'
     */
    sub_mchid?: string;
    /**
     * 赔付用户信息
     *
     * 字段：`type`、`transaction_info`
     */
    receiver: WeChatPay.Components.TransferReceiver;
    /**
     * 商户单号
     *
     * 发起这笔转账时由你生成的单号，须存下；没有得到明确结果时沿用原单号。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
    /**
     * 赔付金额
     *
     * 单位 分
     * @example 10000
     */
    amount?: number;
    /**
     * 赔付原因
     * @example '直播违规扣罚'
     */
    transfer_remark: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900001108'
     */
    sp_mchid: string;
    /**
     * 二级商户号
     * @example '1900001109'
     */
    sub_mchid?: string;
    /**
     * 转账接收方信息
     *
     * 字段：`receiver`
     */
    receiver_detail: WellformedResponse.ReceiverDetail;
    /**
     * 商户单号
     *
     * 发起时由你生成。结果不明时先用它查单，弄清之前不能换单号，否则会多付一笔。
     *
     * 长度 ≤ 32
     * @example 'TRANSFER20261201000001'
     */
    out_bill_no: string;
    /**
     * 赔付金额
     *
     * 单位 分
     * @example 10000
     */
    amount: number;
    /**
     * 赔付原因
     * @example '直播违规扣罚'
     */
    transfer_remark?: string;
    /**
     * 微信支付转账单号
     * @example '1330000071100999991182026112000019480001'
     */
    bill_id: string;
    /**
     * 赔付状态
     *
     * `SUCCESS` 才算付到。`WAIT_USER_CONFIRM` 在等用户确认；`CANCELING` 须再查，变成 `CANCELLED` 才算撤成。
     *
     * - `ACCEPTED`：已受理
     * - `SUCCESS`：赔付成功
     * - `CLOSED`：已关闭
     * - `WAIT_USER_CONFIRM`：待用户确认
     * - `CANCELING`：撤销中
     * - `CANCELLED`：已撤销
     * @example 'ACCEPTED'
     */
    state: 'ACCEPTED' | 'SUCCESS' | 'CLOSED' | 'WAIT_USER_CONFIRM' | 'CANCELING' | 'CANCELLED';
    /**
     * 受理时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    accept_time: string;
    /**
     * 成功时间
     *
     * 成功之后才有。
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
    /**
     * 出资商户号
     * @example '1900001109'
     */
    sponsor_mchid?: string;
  }
  namespace WellformedResponse {
    /** 转账接收方信息 */
    interface ReceiverDetail {
      /**
       * 转账接收者信息
       *
       * 字段：`type`、`transaction_info`
       */
      receiver?: WeChatPay.Components.TransferReceiver;
    }
  }
}
