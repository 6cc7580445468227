// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI.V3.MchOperationManage.MerchantLimitations.SubMchid {
  interface _sub_mchid_ {
    /**
     * 查询子商户管控情况
     *
     * `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`（服务商）
     * @see https://pay.weixin.qq.com/doc/v3/partner/4012803072
     */
    get(config: _sub_mchid_.GetHttpMethod.RequestConfig): Promise<WeChatPay.Client.Response<_sub_mchid_.GetHttpMethod.WellformedResponse>>;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchOperationManage.MerchantLimitations.SubMchid._sub_mchid_.GetHttpMethod {
  interface RequestConfig extends WeChatPay.Client.RequestConfig {
    /**
     * 子商户号
     *
     * 服务商或机构名下商户的商户号，进件成功后由微信支付分配。同一笔订单的查询、退款、分账须与下单时一致。
     *
     * 长度 ≤ 32
     * @example '123000110'
     */
    sub_mchid: string;
  }
  interface WellformedResponse {
    /**
     * 商户号
     * @example '123000110'
     */
    mchid: string;
    /**
     * 商户被管控能力列表
     *
     * - `NO_TRANSACTION_AND_RECHARGE`：关闭收单和充值
     * - `NO_PAYMENT`：关闭付款
     * - `NO_WITHDRAWAL`：关闭提现
     * - `NO_REFUND`：关闭退款
     * - `NO_TRANSACTION`：关闭收单
     * - `NO_PROFIT_SHARING`：关闭分账分出
     * - `NO_PAYMENT_POINT_COMPLETE_ORDER`：关闭支付分服务结单
     */
    limited_functions?: ('NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER')[];
    /**
     * 被管控原因及解脱路径列表
     *
     * 字段：`limitation_case_id`、`limitation_reason`、`limitation_reason_describe`、`recover_way`、`recover_way_param`、`recover_help_url`、`limitation_action_type`、`limitation_start_date`、`limitation_date`、`limitation_reason_type`、`relate_limitations`、`other_relate_limitations`
     */
    recovery_specifications?: WellformedResponse.RecoverySpecifications[];
    /**
     * 商户其他被管控能力描述
     *
     * 列表之外的能力写在这里，多项用英文逗号隔开。
     * @example '关闭相册扫码支付,关闭长按识别支付'
     */
    other_limited_functions?: string;
  }
  namespace WellformedResponse {
    interface RecoverySpecifications {
      /**
       * 商户被该原因管控的单据号
       *
       * 与管控通知里的业务单号是同一个，凭它对上是哪一次管控。
       * @example 'A20250819155047774441874'
       */
      limitation_case_id?: string;
      /**
       * 商户被管控原因
       *
       * 商户被管控才有。
       *
       * 长度 ≤ 512
       * @example '入驻后180天无账户动账'
       */
      limitation_reason?: string;
      /**
       * 商户被管控原因描述
       * @example '当前商户号入驻后长时间无账户动账，请重新确认开户意愿并核实身份'
       */
      limitation_reason_describe?: string;
      /**
       * 解除管控的路径
       *
       * - `IRRECOVERABLE`：不可恢复
       * - `MODIFY_SUBJECT_INFORMATION`：修改主体资料
       * - `MODIFY_SETTLE_ACCOUNT_INFORMATION`：修改结算银行账户
       * - `VERIFY_INACTIVE_MERCHANT_IDENTITY`：核实商户身份
       * - `SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION`：提交线下经营场景信息
       * - `SUBMIT_INFORMATION_FOR_APPEAL`：提交相关信息申诉
       * - `RESOLVE_TRANSACTION_DISPUTES`：解决交易纠纷
       * - `MODIFY_ADMINISTRATOR_INFORMATION`：修改超级管理员
       * - `CALL_CUSTOMER_SERVICE_AT_95017`：拨打客服电话95017
       * - `UPDATE_BUSINESS_SCENARIO_INFORMATION`：更新经营场景信息
       * - `SUBMIT_CDD_INFORMATION`：填写尽调信息
       * - `WAITING_FOR_PLATFORM_REVIEW`：等待平台审核
       * - `SUBMIT_UBO_INFORMATION`：补充受益所有人信息
       * - `SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE`：签反诈承诺书并刷脸核身
       * - `CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION`：联系有权机关咨询
       * - `MODIFY_ABBREVIATION_INFORMATION`：修改商户简称
       * @example 'MODIFY_SUBJECT_INFORMATION'
       */
      recover_way?: 'IRRECOVERABLE' | 'MODIFY_SUBJECT_INFORMATION' | 'MODIFY_SETTLE_ACCOUNT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_INFORMATION_FOR_APPEAL' | 'RESOLVE_TRANSACTION_DISPUTES' | 'MODIFY_ADMINISTRATOR_INFORMATION' | 'CALL_CUSTOMER_SERVICE_AT_95017' | 'UPDATE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_CDD_INFORMATION' | 'WAITING_FOR_PLATFORM_REVIEW' | 'SUBMIT_UBO_INFORMATION' | 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE' | 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION' | 'MODIFY_ABBREVIATION_INFORMATION';
      /**
       * 商户被该原因管控的解脱路径参数
       *
       * 随 `recover_way` 而变：提交尽调时是尽调单号，提交资料申诉时是商户管理记录单号，联系有权机关时是机关信息。
       *
       * 长度 ≤ 1024
       * @example '100200300112233'
       */
      recover_way_param?: string;
      /**
       * 商户被该原因管控的解脱帮助链接
       *
       * 教商户怎样解除这项管控，不是每种管控都有。
       *
       * 长度 ≤ 1024；URL
       * @example 'https://kf.qq.com'
       */
      recover_help_url?: string;
      /**
       * 处置方式
       *
       * 立即管控已经生效，延迟管控过一段时间才生效，须赶在那之前处理。
       *
       * - `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL`：立即管控
       * - `LIMIT_ACTION_TYPE_DELAY_CONTROL`：延迟管控
       * @example 'LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL'
       */
      limitation_action_type?: 'LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL' | 'LIMIT_ACTION_TYPE_DELAY_CONTROL';
      /**
       * 预计管控开始时间
       *
       * 延迟管控才有。
       *
       * 长度 ≤ 64；RFC 3339 时间，含时区
       * @example '2025-06-08T10:34:56+08:00'
       */
      limitation_start_date?: string;
      /**
       * 商户被该原因管控的时间
       *
       * 已被管控才有；延迟管控在到期之前没有。
       *
       * 长度 ≤ 64；RFC 3339 时间，含时区
       * @example '2025-06-08T10:34:56+08:00'
       */
      limitation_date?: string;
      /**
       * 商户被管控原因类型
       *
       * - `LICENSE_ABNORMAL`：经营证照异常
       * - `NO_TRADE`：无交易
       * - `SETTLE_ACCOUNT_ABNORMAL`：结算信息异常
       * - `RISK_ABNORMAL`：风险异常
       * - `OTHER`：其他
       * - `INSPECT_ABNORMAL`：巡检异常
       * - `INVALID_REPRESENTATIVE_INFORMATION`：法定代表人或负责人资料异常
       * - `INVALID_BUSINESS_STATUS`：经营状态异常
       * - `INVALID_BUSINESS_LICENSE`：经营证照资料异常
       * - `INVALID_BENEFICIARY_INFORMATION`：受益所有人资料异常
       * @example 'LICENSE_ABNORMAL'
       */
      limitation_reason_type?: 'LICENSE_ABNORMAL' | 'NO_TRADE' | 'SETTLE_ACCOUNT_ABNORMAL' | 'RISK_ABNORMAL' | 'OTHER' | 'INSPECT_ABNORMAL' | 'INVALID_REPRESENTATIVE_INFORMATION' | 'INVALID_BUSINESS_STATUS' | 'INVALID_BUSINESS_LICENSE' | 'INVALID_BENEFICIARY_INFORMATION';
      /**
       * 商户被该原因管控的能力列表
       *
       * - `NO_TRANSACTION_AND_RECHARGE`：关闭收单和充值
       * - `NO_PAYMENT`：关闭付款
       * - `NO_WITHDRAWAL`：关闭提现
       * - `NO_REFUND`：关闭退款
       * - `NO_TRANSACTION`：关闭收单
       * - `NO_PROFIT_SHARING`：关闭分账分出
       * - `NO_PAYMENT_POINT_COMPLETE_ORDER`：关闭支付分服务结单
       */
      relate_limitations?: ('NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER')[];
      /**
       * 商户被该原因管控的其他能力描述
       *
       * 列表之外的能力写在这里，多项用英文逗号隔开。
       * @example '关闭相册扫码支付,关闭长按识别支付'
       */
      other_relate_limitations?: string;
    }
  }
}
