// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Merchantfund.Merchant {
  interface IncomeRecords {
    /**
     * 服务商银行来账查询
     *
     * `GET /v3/merchantfund/merchant/income-records`（服务商）
     */
    get(config: IncomeRecords.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<IncomeRecords.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchantfund.Merchant.IncomeRecords.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 账户类型
       *
       * - `BASIC`：基本账户
       * - `OPERATION`：运营账户
       * - `FEES`：手续费账户
       * @example 'BASIC'
       */
      account_type: 'BASIC' | 'OPERATION' | 'FEES';
      /**
       * 日期
       *
       * 长度 10
       * @example '2026-11-20'
       */
      date: string;
      /**
       * 本次查询偏移量
       * @default 0
       * @example 0
       */
      offset?: number;
      /**
       * 本次请求最大查询条数
       *
       * 范围 ≤ 100
       * @example 100
       */
      limit: number;
    }
  }
  interface WellformedResponse {
    /**
     * 查询数据总条数
     * @example 100
     */
    total_count: number;
    /**
     * 本次查询偏移量
     * @example 100
     */
    offset: number;
    /**
     * 本次查询条数
     * @example 100
     */
    limit: number;
    /**
     * 银行来账记录列表
     *
     * 字段：`mchid`、`account_type`、`income_record_type`、`income_record_id`、`amount`、`success_time`、`bank_name`、`bank_account_name`、`bank_account_number`、`recharge_remark`
     */
    data?: WellformedResponse.Data[];
    /**
     * 分页链接
     *
     * 字段：`next`、`prev`、`self`
     */
    links: WellformedResponse.Links;
  }
  namespace WellformedResponse {
    interface Data {
      /**
       * 商户号
       *
       * 长度 ≤ 32
       * @example '2480253391'
       */
      mchid: string;
      /**
       * 账户类型
       *
       * - `BASIC`：基本账户
       * - `OPERATION`：运营账户
       * - `FEES`：手续费账户
       * @example 'BASIC'
       */
      account_type: 'BASIC' | 'OPERATION' | 'FEES';
      /**
       * 银行来账类型
       *
       * - `OFFLINERECHARGE`：线下充值
       * - `ENTERPRISEDIRECTREVENUE`：企业直收
       * @example 'OFFLINERECHARGE'
       */
      income_record_type: 'OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE';
      /**
       * 银行来账微信单号
       *
       * 长度 ≤ 64
       * @example '4200000811202611206138519459'
       */
      income_record_id: string;
      /**
       * 银行来账金额
       *
       * 单位 分
       * @example 100
       */
      amount: number;
      /**
       * 银行来账完成时间
       *
       * 长度 ≤ 32；RFC 3339 时间，含时区
       * @example '2026-11-20T10:34:56+08:00'
       */
      success_time: string;
      /**
       * 付款方银行名称
       *
       * 长度 ≤ 256
       * @example '招商银行'
       */
      bank_name: string;
      /**
       * 付款方银行户名
       *
       * 长度 ≤ 256
       * @example '财付通支付科技有限公司'
       */
      bank_account_name: string;
      /**
       * 付款方银行卡号
       *
       * 长度 ≤ 64
       * @example '****6473'
       */
      bank_account_number: string;
      /**
       * 银行备注
       *
       * 长度 ≤ 256
       * @example '单号：202611200001'
       */
      recharge_remark: string;
    }
    /** 分页链接 */
    interface Links {
      /**
       * 下一页链接
       *
       * 照它请求就是下一页；最后一页为空。
       * @example '/v3/merchantfund/merchant/income-records?offset=10&limit=5'
       */
      next: string;
      /**
       * 上一页链接
       *
       * 照它请求就是上一页；第一页为空。
       * @example '/v3/merchantfund/merchant/income-records?offset=0&limit=5'
       */
      prev: string;
      /**
       * 当前链接
       * @example '/v3/merchantfund/merchant/income-records?offset=5&limit=5'
       */
      self: string;
    }
  }
}
