// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.CharityBudget._out_budget_no_ {
  interface Unlock {
    /**
     * 解锁公益捐赠预算
     *
     * `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`（服务商）
     */
    (data: Unlock.PostHttpMethod.JsonDataRequest, config: Unlock.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unlock.PostHttpMethod.WellformedResponse>>;
    /**
     * 解锁公益捐赠预算
     *
     * `POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock`（服务商）
     */
    post(data: Unlock.PostHttpMethod.JsonDataRequest, config: Unlock.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Unlock.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.CharityBudget._out_budget_no_.Unlock.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 出资商户号
     *
     * 由别的商户出这笔钱时填，该商户须已把资金权限授权给发起转账的商户。
     * @example '1900001109'
     */
    sponsor_mchid: string;
    /**
     * 解锁备注
     * @example '公益活动结束，解锁资金'
     */
    activity_remark: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商户预算单号
     * @example 'budget202506300102'
     */
    out_budget_no: string;
  }
  interface WellformedResponse {
    /**
     * 服务商商户号
     *
     * 长度 ≤ 32
     * @example '1900001109'
     */
    sp_mchid: string;
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
     * 预算总金额
     *
     * 单位 分
     * @example 20000000
     */
    amount: number;
    /**
     * 出资商户号
     * @example '1900001109'
     */
    sponsor_mchid: string;
    /**
     * 活动名称
     * @example '公益企业配捐活动'
     */
    activity_name: string;
    /**
     * 活动说明
     * @example '公益活动开始于9月1日，帮助困难儿童筹款活动'
     */
    activity_remark: string;
    /**
     * 预算单状态
     *
     * - `FINISHED`：已完成
     * @example 'FINISHED'
     */
    state: 'FINISHED';
    /** 撤销说明 */
    unlock_remark: string;
    /**
     * 资金锁定时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    locked_time: string;
    /**
     * 完成时间
     *
     * RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    finished_time: string;
    /**
     * 解锁金额
     *
     * 单位 分
     * @example 10000
     */
    unlocked_amount?: number;
  }
}
