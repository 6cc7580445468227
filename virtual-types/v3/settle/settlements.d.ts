// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Settle {
  interface Settlements {
    /**
     * 查询结算资金明细
     *
     * `GET /v3/settle/settlements`（直连商户、从业机构）
     * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
     */
    get(config: Settlements.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<Settlements.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Settle.Settlements.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
    /** 本接口的专用域名 */
    baseURL: 'https://apihk.mch.weixin.qq.com';
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 子商户号
       *
       * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
       *
       * 长度 ≤ 32
       * @example '1900000101'
       */
      sub_mchid?: string;
      /**
       * 结算状态
       *
       * - `SETTLED`：已结算
       * - `UNSETTLE`：未结算
       * @example 'SETTLED'
       */
      settle_state: 'SETTLED' | 'UNSETTLE';
      /**
       * 结算开始日期
       * @example '20261101'
       */
      settle_start_date?: string;
      /**
       * 结算结束日期
       * @example '20261120'
       */
      settle_end_date?: string;
      /**
       * 最大记录条数
       * @example 5
       */
      limit: number;
      /**
       * 记录起始位置
       * @example 10
       */
      offset: number;
    }
  }
  interface WellformedResponse {
    /**
     * 结算信息列表
     *
     * 字段：`batch_id`、`settlement_date`、`trade_start_date`、`trade_end_date`、`amount`、`wallet_region`
     */
    data?: WellformedResponse.Data[];
    /**
     * 总记录条数
     * @example 1234
     */
    total_count: number;
    /**
     * 记录起始位置
     * @example 1
     */
    offset: number;
    /**
     * 本次返回条数
     * @example 20
     */
    limit: number;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 付款批次号
       * @example '20261120003'
       */
      batch_id: string;
      /**
       * 结算日期
       * @example '20261120'
       */
      settlement_date: string;
      /**
       * 交易开始日期
       * @example '20261101'
       */
      trade_start_date: string;
      /**
       * 交易结束日期
       * @example '20261120'
       */
      trade_end_date: string;
      /**
       * 金额
       *
       * 字段：`settled`、`unsettle`、`currency`、`pay`、`refund`、`net`、`fee`
       */
      amount: WeChatPay.Components.SettlementAmount;
      /**
       * 钱包主体
       *
       * - `CHINA_MAINLAND`：中国大陆钱包
       * - `CHINA_HONGKONG`：中国香港钱包
       * @example 'CHINA_HONGKONG'
       */
      wallet_region?: 'CHINA_MAINLAND' | 'CHINA_HONGKONG';
    }
  }
}
