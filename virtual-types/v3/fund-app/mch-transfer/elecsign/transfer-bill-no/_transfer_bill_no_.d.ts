// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Elecsign.TransferBillNo {
  interface _transfer_bill_no_ {
    /**
     * 微信单号查询电子回单
     *
     * `GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}`（普通商户）
     * @see https://pay.weixin.qq.com/docs/merchant/apis/mch-trans/elecsign/query-elecsign-by-no.html
     * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716455
     */
    get(config: _transfer_bill_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_transfer_bill_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Elecsign.TransferBillNo._transfer_bill_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信转账单号
     * @example '1330000071100999991182020050700019480001'
     */
    transfer_bill_no: string;
  }
  interface WellformedResponse {
    /**
     * 申请单状态
     * @example 'GENERATING'
     */
    state: 'GENERATING' | 'FINISHED' | 'FAILED';
    /**
     * 申请单创建时间
     *
     * RFC 3339 日期时间
     * @example '2015-05-20T13:29:35.120+08:00'
     */
    create_time: string;
    /**
     * 申请单更新时间
     *
     * RFC 3339 日期时间
     * @example '2015-05-20T13:29:35.120+08:00'
     */
    update_time: string;
    /**
     * 回单文件摘要类型
     *
     * - `SM3`：国密SM3
     * @example 'SHA256'
     */
    hash_type?: 'SHA256' | 'SM3';
    /**
     * 回单文件摘要值
     * @example 'DE731F35146A0BEFADE5DB9D1E468D96C01CA8898119C674FEE9F11F4DBE5529'
     */
    hash_value?: string;
    /**
     * 回单文件下载地址
     *
     * URL
     * @example 'https://api.mch.weixin.qq.com/v3/transferbilldownload/elecvoucherfile?source=elecsign&token=xxx'
     */
    download_url?: string;
    /**
     * 失败原因
     * @example '转账单据不存在'
     */
    fail_reason?: string;
  }
}
