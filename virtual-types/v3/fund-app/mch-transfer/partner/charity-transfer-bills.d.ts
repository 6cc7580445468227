// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner {
  interface CharityTransferBills {
    /**
     * 发起公益捐赠
     *
     * `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`（服务商）
     */
    (data: CharityTransferBills.PostHttpMethod.JsonDataRequest, config?: CharityTransferBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CharityTransferBills.PostHttpMethod.WellformedResponse>>;
    /**
     * 发起公益捐赠
     *
     * `POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills`（服务商）
     */
    post(data: CharityTransferBills.PostHttpMethod.JsonDataRequest, config?: CharityTransferBills.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<CharityTransferBills.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.CharityTransferBills.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商户预算单号
     * @example 'budget202506300102'
     */
    out_budget_no: string;
    /**
     * 商户公益捐赠单号
     *
     * 由你生成的单号，用来指明是哪一笔。
     * @example 'trans202506300102'
     */
    out_transfer_no: string;
    /**
     * 关联的交易单号
     *
     * 字段：`transaction_type`、`transaction_id`
     */
    transaction_info?: JsonDataRequest.TransactionInfo;
    /**
     * 出资商户号
     *
     * 由别的商户出这笔钱时填，该商户须已把资金权限授权给发起转账的商户。
     * @example '1900001109'
     */
    sponsor_mchid: string;
    /**
     * 收款商户号
     * @example '1900001109'
     */
    receive_mchid: string;
    /**
     * 捐赠金额
     *
     * 单位 分
     * @example 20000000
     */
    amount: number;
    /**
     * 捐赠备注
     * @example '帮助受助群体爱心捐款'
     */
    transfer_remark: string;
  }
  namespace JsonDataRequest {
    /** 关联的交易单号 */
    interface TransactionInfo {
      /**
       * 订单类型
       *
       * - `WXPAY`：微信支付订单
       * @example 'WXPAY'
       */
      transaction_type: 'WXPAY';
      /**
       * 订单号
       *
       * 用户付公益款的那笔支付的单号，付款成功后由微信支付生成。
       * @example '4200002026202612011234567890'
       */
      transaction_id: string;
    }
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {}
  interface WellformedResponse {
    /**
     * 商户预算单号
     * @example 'budget202506300102'
     */
    out_budget_no: string;
    /**
     * 微信支付预算单号
     * @example '1182026112000019480001'
     */
    budget_id: string;
    /**
     * 商户公益捐赠单号
     * @example 'trans202506300102'
     */
    out_transfer_no: string;
    /**
     * 微信支付公益捐赠单号
     * @example '4217752501202611203233368018'
     */
    transfer_id: string;
    /**
     * 捐赠金额
     *
     * 单位 分
     * @example 20000000
     */
    amount: number;
    /**
     * 捐赠备注
     * @example '帮助受助群体爱心捐款'
     */
    transfer_remark: string;
    /**
     * 收款商户号
     * @example '1900001109'
     */
    receive_mchid: string;
    /**
     * 捐赠状态
     *
     * `SUCCESS` 才算捐成，`ACCEPTED` 须再查。
     *
     * - `ACCEPTED`：已受理
     * - `SUCCESS`：捐赠成功
     * - `CLOSE`：已关闭
     * @example 'SUCCESS'
     */
    state: 'ACCEPTED' | 'SUCCESS' | 'CLOSE';
    /**
     * 捐赠单创建时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time: string;
    /**
     * 捐赠完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    success_time?: string;
  }
}
