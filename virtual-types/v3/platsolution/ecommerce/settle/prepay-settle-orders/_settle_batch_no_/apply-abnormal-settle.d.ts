// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders._settle_batch_no_ {
  interface ApplyAbnormalSettle {
    /**
     * 个人收款-申请异常结算批次单处理
     *
     * `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`（电商平台）
     */
    (data: ApplyAbnormalSettle.PostHttpMethod.JsonDataRequest, config: ApplyAbnormalSettle.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ApplyAbnormalSettle.PostHttpMethod.WellformedResponse>>;
    /**
     * 个人收款-申请异常结算批次单处理
     *
     * `POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle`（电商平台）
     */
    post(data: ApplyAbnormalSettle.PostHttpMethod.JsonDataRequest, config: ApplyAbnormalSettle.PostHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<ApplyAbnormalSettle.PostHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders._settle_batch_no_.ApplyAbnormalSettle.PostHttpMethod {
  interface JsonDataRequest {
    /**
     * 商品单个人收款方受理授权ID
     *
     * 收款方是个人时填，个人签约后由微信支付返回。
     * @example '256322110225'
     */
    individual_auth_id: string;
    /**
     * 商户异常结算批次单号
     *
     * 由你生成并存下，须唯一。
     * @example '1236698745558870'
     */
    out_abnormal_settle_batch_no: string;
    /**
     * 异常结算批次单处理方式
     *
     * - `TRANSFER_TO_ORIGINAL_RECEIVE_USER`：付款到原收款用户
     * @example 'TRANSFER_TO_ORIGINAL_RECEIVE_USER'
     */
    abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER';
    /**
     * 异常处理说明
     * @example 'xx结算失败，转付至原用户'
     */
    description?: string;
  }
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 微信支付结算批次单号
     *
     * 申请预付结算的应答返回。
     * @example '123685544886666'
     */
    settle_batch_no: string;
  }
  interface WellformedResponse {
    /** 商户结算批次单号 */
    out_settle_batch_no: string;
    /** 微信支付结算批次单号 */
    settle_batch_no: string;
    /** 商品单个人收款方受理授权ID */
    individual_auth_id: string;
    /** 收款方描述 */
    description: string;
    /**
     * 批次状态
     *
     * - `ACCEPTED`：已受理
     * - `RECEIVED`：用户入账成功
     * - `SUCCESS`：结算完成
     * - `DEDUCT_FEE_FAIL`：用户入账成功，扣费失败
     * - `ABNORMAL`：结算异常
     * - `ABNORMAL_SETTLE_SUCCESS`：异常结算处理成功
     */
    state: 'ACCEPTED' | 'RECEIVED' | 'SUCCESS' | 'DEDUCT_FEE_FAIL' | 'ABNORMAL' | 'ABNORMAL_SETTLE_SUCCESS';
    /**
     * 交易场景
     *
     * - `RECOMMERCE`：二手交易
     * - `INDIVIDUALTRADE`：个人交易
     */
    trade_scenario: 'RECOMMERCE' | 'INDIVIDUALTRADE';
    /**
     * 批次创建时间
     *
     * RFC 3339 时间，含时区
     */
    create_time: string;
    /**
     * 批次完成时间
     *
     * RFC 3339 时间，含时区
     */
    finish_time?: string;
    /**
     * 异常原因类型
     *
     * - `AUTH_RELATIONSHIP_INVALID`：授权关系失效
     * - `USER_PAY_QUOTA_LIMIT`：用户收付款额度受限
     */
    abnormal_type?: 'AUTH_RELATIONSHIP_INVALID' | 'USER_PAY_QUOTA_LIMIT';
    /**
     * 异常结算处理结果
     *
     * 字段：`abnormal_settle_type`、`apply_success_time`、`abnormal_fund_receipt_id`、`out_abnormal_settle_batch_no`
     */
    abnormal_settle_result?: WellformedResponse.AbnormalSettleResult;
  }
  namespace WellformedResponse {
    /** 异常结算处理结果 */
    interface AbnormalSettleResult {
      /**
       * 异常结算批次单处理方式
       *
       * - `TRANSFER_TO_ORIGINAL_RECEIVE_USER`：付款到原收款用户
       */
      abnormal_settle_type: 'TRANSFER_TO_ORIGINAL_RECEIVE_USER';
      /**
       * 批次创建时间
       *
       * RFC 3339 时间，含时区
       */
      apply_success_time: string;
      /**
       * 微信支付异常资金付款单号
       * @example '2123685544886666'
       */
      abnormal_fund_receipt_id: string;
      /**
       * 商户异常结算批次单号
       * @example '1236698745558870'
       */
      out_abnormal_settle_batch_no: string;
    }
  }
}
