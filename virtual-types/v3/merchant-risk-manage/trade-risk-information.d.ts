// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MerchantRiskManage {
  interface TradeRiskInformation {
    /**
     * 查询风险信息
     *
     * `GET /v3/merchant-risk-manage/trade-risk-information`（直连商户、服务商）
     * @see https://pay.weixin.qq.com/docs/partner/apis/risk-manage/trade-risk/query-trade-risk-information.html
     */
    get(config: TradeRiskInformation.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<TradeRiskInformation.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantRiskManage.TradeRiskInformation.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 服务商商户号
       *
       * 长度 ≤ 32
       * @example '1900000109'
       */
      sp_mchid?: string;
      /**
       * 从业机构号
       *
       * 从业机构在微信支付的编号。
       * @example '1356485'
       */
      acquiring_bank_id?: string;
      /**
       * 渠道号
       * @example '1900000108'
       */
      channel_id?: string;
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
       * 商户订单号
       *
       * 这笔支付下单或扣款时传入的单号。
       * @example 'ORDER20261201000001'
       */
      out_trade_no: string;
      /**
       * 投诉信息
       * @example '商家说高额返利，支付很大金额之后发现并没有返利，是骗子'
       */
      complaints_information?: string;
    }
  }
  interface WellformedResponse {
    /**
     * 风险系数值
     * @example 1
     */
    risk_score: number;
    /**
     * 风险类型
     *
     * - `OTHER_RISK`：其他风险
     * - `INDUCE_PAYMENT`：诱导支付
     * - `FRAUD`：欺诈
     * - `GAMBLING`：赌博
     * - `CYBERSEX`：网络色情
     * @example 'OTHER_RISK'
     */
    risk_type?: 'OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX';
    /**
     * 处置手段
     *
     * - `OTHER_PUNISH`：其他处置
     * - `DISABLE_PAYMENT`：关闭支付
     * - `SUSPEND_SETTLEMENT`：暂缓结算
     * - `DISABLE_WITHDRAW`：关闭提现
     * - `REMOVE_MERCHANTS`：清退商户
     * - `ADD_MERCHANTS_BLACKLIST`：商户列入黑名单
     * - `REFUND`：退款
     * - `FREEZING_FUND_BY_TRANSACTION`：按交易冻结资金
     * - `FREEZING_FUND_BY_MERCHANTS`：按商户冻结资金
     * - `BLOCKED_USER`：拉黑用户
     * @example 'OTHER_PUNISH'
     */
    punish_type?: 'OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER';
    /**
     * 处置手段描述
     * @example '延长商户账期7天'
     */
    punish_description?: string;
  }
}
