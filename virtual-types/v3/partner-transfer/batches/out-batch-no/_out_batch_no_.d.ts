// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer.Batches.OutBatchNo {
  interface _out_batch_no_ {
    /**
     * 商家批次单号查询批次单
     *
     * `GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}`（服务商）
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_9.shtml
     * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/transfer_partner/chapter3_4.shtml
     */
    get(config: _out_batch_no_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_out_batch_no_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer.Batches.OutBatchNo._out_batch_no_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 商家批次单号
     *
     * 发起批量转账时由你生成并存下，之后查询与重试都用它。
     *
     * 长度 5–32；字符集 `0-9 A-Z a-z`
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /** 查询参数 */
    params: RequestConfig.Params;
  }
  namespace RequestConfig {
    interface Params {
      /**
       * 是否查询转账明细单
       *
       * `true` 让应答连同各笔明细一起返回。
       */
      need_query_detail: boolean;
      /**
       * 请求资源起始位置
       *
       * 从 0 算起，填 10 就从第 11 条开始返回；翻页时加上每页条数。
       * @default 0
       */
      offset?: number;
      /**
       * 最大资源条数
       *
       * 一页返回多少条。
       *
       * 范围 ≤ 100
       * @default 20
       * @example 20
       */
      limit?: number;
      /**
       * 明细状态
       *
       * - `ALL`：全部
       * - `SUCCESS`：转账成功
       * - `FAIL`：转账失败
       * @example 'FAIL'
       */
      detail_status?: 'ALL' | 'SUCCESS' | 'FAIL' | 'REFUND';
    }
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
     * 特约商户号
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
    /**
     * 商家批次单号
     *
     * 发起批次时由你生成。结果不明时先用它查询，弄清之前不能换单号，否则会重复转账。
     *
     * 长度 5–32
     * @example 'BATCH20261201000001'
     */
    out_batch_no: string;
    /**
     * 微信支付批次单号
     *
     * 受理后由微信支付生成，须存下，查批次用它或 `out_batch_no`。
     *
     * 长度 32–64
     * @example '1030000071100999991182026112000019480001'
     */
    batch_id: string;
    /**
     * 特约商户AppID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4356'
     */
    sub_appid?: string;
    /**
     * 批次状态
     *
     * 只说明批次走到哪一步，`FINISHED` 也不等于全部成功，每一笔看明细状态；`CLOSED` 的原因在 `close_reason`。
     *
     * 长度 ≤ 32
     * @example 'ACCEPTED'
     */
    batch_status: string;
    /**
     * 批次类型
     *
     * 长度 ≤ 32
     * @example 'API'
     */
    batch_type: string;
    /**
     * 特约商户授权类型
     *
     * - `INFORMATION_AUTHORIZATION_TYPE`：信息授权
     * - `FUND_AUTHORIZATION_TYPE`：资金授权
     * - `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`：信息和资金授权
     * @example 'INFORMATION_AUTHORIZATION_TYPE'
     */
    authorization_type: 'INFORMATION_AUTHORIZATION_TYPE' | 'FUND_AUTHORIZATION_TYPE' | 'INFORMATION_AND_FUND_AUTHORIZATION_TYPE';
    /**
     * 批次名称
     *
     * 长度 ≤ 32
     * @example '2026年1月深圳分部报销单'
     */
    batch_name: string;
    /**
     * 批次备注
     *
     * 长度 ≤ 32 字符
     * @example '2026年1月深圳分部报销单'
     */
    batch_remark: string;
    /**
     * 批次关闭原因
     *
     * 批次关闭后才有。
     *
     * - `MERCHANT_REVOCATION`：商户主动撤销
     * - `OVERDUE_CLOSE`：系统超时关闭
     * - `PAYER_ACCOUNT_ABNORMAL`：商户账户付款受限
     * @example 'OVERDUE_CLOSE'
     */
    close_reason?: 'MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL';
    /**
     * 转账总金额
     *
     * 单位 分
     * @example 4000000
     */
    total_amount: number;
    /**
     * 转账总笔数
     * @example 200
     */
    total_num: number;
    /**
     * 批次创建时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    create_time?: string;
    /**
     * 批次更新时间
     *
     * 长度 ≤ 32；RFC 3339 时间，含时区
     * @example '2026-11-20T10:34:56+08:00'
     */
    update_time?: string;
    /**
     * 转账成功金额
     *
     * 单位 分
     * @example 3900000
     */
    success_amount?: number;
    /**
     * 转账成功笔数
     * @example 199
     */
    success_num?: number;
    /**
     * 转账失败金额
     *
     * 单位 分
     * @example 100000
     */
    fail_amount?: number;
    /**
     * 转账失败笔数
     * @example 1
     */
    fail_num?: number;
    /**
     * 转账明细单列表
     *
     * 字段：`detail_id`、`out_detail_no`、`detail_status`
     */
    transfer_detail_list: WeChatPay.Components.TransferDetailState[];
    /**
     * 服务商的AppID
     *
     * 长度 ≤ 32
     * @example 'wxf636efh567hg4388'
     */
    sp_appid?: string;
    /**
     * 批量转账用途
     *
     * - `GOODSPAYMENT`：货款
     * - `COMMISSION`：佣金
     * - `REFUND`：退款
     * - `REIMBURSEMENT`：报销
     * - `FREIGHT`：运费
     * - `OTHERS`：其他
     * @example 'COMMISSION'
     */
    transfer_purpose?: 'GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS';
    /**
     * 转账场景
     *
     * - `ORDINARY_TRANSFER`：普通转账
     * - `PAYROLL_CARD_TRANSFER`：薪工卡转账
     * @example 'ORDINARY_TRANSFER'
     */
    transfer_scene?: 'ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER';
  }
}
