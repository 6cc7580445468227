// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.ApplyCancelWithdraw.ValidateCancel {
  interface _sub_mchid_ {
    /**
     * 商户注销资格校验
     *
     * `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4016420099
     */
    get(config: _sub_mchid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.ApplyCancelWithdraw.ValidateCancel._sub_mchid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 申请注销的二级商户号
     *
     * 由微信支付生成，须是你平台名下的二级商户。
     *
     * 长度 ≤ 32
     * @example '1900000109'
     */
    sub_mchid: string;
  }
  interface WellformedResponse {
    /**
     * 注销检查的二级商户号
     *
     * 长度 ≤ 32
     */
    sub_mchid: string;
    /**
     * 商户号状态
     *
     * 商户号现在是正常，还是已注销。
     *
     * - `NORMAL`：正常
     * - `HAS_BEEN_CANCELLED`：已注销
     * @example 'NORMAL'
     */
    merchant_state: 'NORMAL' | 'HAS_BEEN_CANCELLED';
    /**
     * 注销资格检查结果
     *
     * `ALLOW_CANCEL_WITHDRAW` 才能发起注销提现，否则先按 `block_reasons` 逐条处理。
     *
     * - `ALLOW_CANCEL_WITHDRAW`：允许注销提现
     * - `NOT_ALLOW_CANCEL_WITHDRAW`：不允许注销提现
     * @example 'ALLOW_CANCEL_WITHDRAW'
     */
    validate_result: 'ALLOW_CANCEL_WITHDRAW' | 'NOT_ALLOW_CANCEL_WITHDRAW';
    /**
     * 账户信息
     *
     * 查询那一刻的余额，之后可能又有入账；提交申请之前再查一次。
     *
     * 字段：`out_account_type`、`amount`
     */
    account_info?: WellformedResponse.AccountInfo[];
    /**
     * 不可发起注销原因
     *
     * 可以有多条，按它引导商户处理；商户号还没有注销时才有。
     *
     * 字段：`type`、`description`
     */
    block_reasons?: WellformedResponse.BlockReasons[];
  }
  namespace WellformedResponse {
    interface AccountInfo {
      /**
       * 出款子账户类型
       *
       * - `BASIC_ACCOUNT`：基本账户
       * - `OPERATE_ACCOUNT`：运营账户
       * - `MARGIN_ACCOUNT`：保证金账户
       * - `TRADE_FEE_ACCOUNT`：手续费账户
       */
      out_account_type: 'BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT';
      /**
       * 账户金额
       *
       * 单位 分
       * @example 101
       */
      amount: number;
    }
    interface BlockReasons {
      /**
       * 不可注销原因类型
       *
       * - `CONSUMER_COMPLAINT_UNPROCESSED`：消费者投诉未处理
       * - `HAS_BLOCKING_CONTROL`：存在不可注销管控
       * - `FUNDS_PENDING_PROCESSING`：商户资金待处理
       * - `OTHER_REASON`：其他原因
       * @example 'CONSUMER_COMPLAINT_UNPROCESSED'
       */
      type?: 'CONSUMER_COMPLAINT_UNPROCESSED' | 'HAS_BLOCKING_CONTROL' | 'FUNDS_PENDING_PROCESSING' | 'OTHER_REASON';
      /**
       * 原因描述
       *
       * 长度 ≤ 512
       * @example '该商户存在冻结资金或在途资金，请先处理资金再申请注销'
       */
      description?: string;
    }
  }
}
