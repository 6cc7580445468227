// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.TransferDetail {
  interface ElectronicReceipts {
    /**
     * 查询转账明细电子回单受理结果
     *
     * `GET /v3/transfer-detail/electronic-receipts`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_14.shtml
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_5.shtml
     */
    get(config: ElectronicReceipts.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ElectronicReceipts.GetHttpMethod.WellformedResponse>>;
    /**
     * 转账明细电子回单受理
     *
     * `POST /v3/transfer-detail/electronic-receipts`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_13.shtml
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_4.shtml
     */
    (data: ElectronicReceipts.PostHttpMethod.JsonDataRequest, config?: ElectronicReceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ElectronicReceipts.PostHttpMethod.WellformedResponse>>;
    /**
     * 转账明细电子回单受理
     *
     * `POST /v3/transfer-detail/electronic-receipts`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_13.shtml
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter4_4.shtml
     */
    post(data: ElectronicReceipts.PostHttpMethod.JsonDataRequest, config?: ElectronicReceipts.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ElectronicReceipts.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TransferDetail.ElectronicReceipts.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 受理类型
       *
       * - `BATCH_TRANSFER`：批量转账
       * - `TRANSFER_TO_POCKET`：企业付款至零钱
       * - `TRANSFER_TO_BANK`：企业付款至银行卡
       * @example 'BATCH_TRANSFER'
       */
      accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK';
      /**
       * 商家转账批次单号
       *
       * 由你生成的单号，用来指明是哪一笔。
       *
       * `accept_type` 为 `BATCH_TRANSFER` 时必填；长度 5–32
       * @example 'BATCH20261201000001'
       */
      out_batch_no?: string;
      /**
       * 商家转账明细单号
       *
       * 由你生成的单号，用来指明是哪一笔。
       *
       * 长度 5–32
       * @example 'mx0911231610162610v4CNkO4HAf'
       */
      out_detail_no: string;
    }
  }
  /** 转账明细电子回单 */
  type WellformedResponse = WeChatPay.Components.TransferDetailReceipt;
}
declare namespace WeChatPay.OpenAPI.V3.TransferDetail.ElectronicReceipts.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 受理类型
     *
     * - `BATCH_TRANSFER`：批量转账
     * - `TRANSFER_TO_POCKET`：企业付款至零钱
     * - `TRANSFER_TO_BANK`：企业付款至银行卡
     * @example 'BATCH_TRANSFER'
     */
    accept_type: 'BATCH_TRANSFER' | 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK';
    /**
     * 商家转账批次单号
     *
     * 由你生成的单号，用来指明是哪一笔。
     *
     * `accept_type` 为 `BATCH_TRANSFER` 时必填；长度 5–32
     * @example 'BATCH20261201000001'
     */
    out_batch_no?: string;
    /**
     * 商家转账明细单号
     *
     * 由你生成的单号，用来指明是哪一笔。
     *
     * 长度 5–32
     * @example 'mx0911231610162610v4CNkO4HAf'
     */
    out_detail_no: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  /** 转账明细电子回单 */
  type WellformedResponse = WeChatPay.Components.TransferDetailReceipt;
}
