// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.CharityTransferBills.OutTransferNo {
  interface _out_transfer_no_ {
    /**
     * 商户单号查询公益捐赠详情
     *
     * `GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}`（服务商）
     */
    get(config: _out_transfer_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_transfer_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.CharityTransferBills.OutTransferNo._out_transfer_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户公益捐赠单号
     *
     * 由你生成的单号，用来指明是哪一笔。
     * @example 'trans202506300102'
     */
    out_transfer_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 出资商户号
       *
       * 由别的商户出这笔钱时填，该商户须已把资金权限授权给发起转账的商户。
       * @example '1900001109'
       */
      sponsor_mchid: string;
      /**
       * 商户预算单号
       * @example 'budget202506030102'
       */
      out_budget_no: string;
    }
  }
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
