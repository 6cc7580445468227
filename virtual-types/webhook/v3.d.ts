// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V3 {
  /** 各通知解密后的类型，以事件为键 */
  interface Notifications {
    /** 异常转付处理结果通知 */
    'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': Abnormal_fund_processing.Transfer.Success.Notification;
    /** H5支付域名修改申请通知 */
    'APPLYMENT_STATE.APPROVED': Applyment_state.Approved.Notification;
    /** 商户交易拦截记录新增通知 */
    'BLOCKRECORD.CHANGE': Blockrecord.Change.Notification;
    /** 商户交易拦截记录申诉通知 */
    'BLOCKSUBMISSION.CHANGE': Blocksubmission.Change.Notification;
    /** 商家名片会员用户积分兑券通知 */
    'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': Brand_member_card_sp.Point_exchange_coupon.Notification;
    /** 商家名片会员用户积分同步通知 */
    'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': Brand_member_card_sp.Sync_user_point.Notification;
    /** 用户开通商家名片会员卡通知 */
    'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': Brand_member_card_sp.User_card.Create.Notification;
    /** 用户删除商家名片会员卡通知 */
    'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': Brand_member_card_sp.User_card.Delete.Notification;
    /** 公益捐赠预算申请关闭通知 */
    'BUDGET.CLOSED': Budget.Closed.Notification;
    /** 公益捐赠预算申请完结通知 */
    'BUDGET.FINISHED': Budget.Finished.Notification;
    /** 公益捐赠预算申请锁定成功通知 */
    'BUDGET.LOCKED': Budget.Locked.Notification;
    /** 新投诉通知 */
    'COMPLAINT.CREATE': Complaint.Create.Notification;
    /** 投诉状态变化通知 */
    'COMPLAINT.STATE_CHANGE': Complaint.State_change.Notification;
    /** 领券事件通知 */
    'COUPON.SEND': Coupon.Send.Notification;
    /** 核销事件通知 */
    'COUPON.USE': Coupon.Use.Notification;
    /** 自动还款扣费还款成功通知 */
    'CREDIT_REPAYMENT.DEDUCTION_PAY': Credit_repayment.Deduction_pay.Notification;
    /** 自动还款协议签约成功通知 */
    'CREDIT_REPAYMENT.SIGN_CONTRACT': Credit_repayment.Sign_contract.Notification;
    /** 自动还款协议解约成功通知 */
    'CREDIT_REPAYMENT.TERMINATE_CONTRACT': Credit_repayment.Terminate_contract.Notification;
    /** 外包内用-查询收款二维码信息通知 */
    'CROSS_BORDER_PAY.GET_MCH_INFO': Cross_border_pay.Get_mch_info.Notification;
    /** 外包内用-推送订单信息通知 */
    'CROSS_BORDER_PAY.PUSH_ORDER_INFO': Cross_border_pay.Push_order_info.Notification;
    /** 投放计划状态变更通知 */
    'DELIVERY_PLAN.CHANGE': Delivery_plan.Change.Notification;
    /** 先享卡守约状态变化通知 */
    'DISCOUNT_CARD.AGREEMENT_ENDED': Discount_card.Agreement_ended.Notification;
    /** 先享卡用户领卡通知（模板领卡） */
    'DISCOUNT_CARD.GET_CARD': Discount_card.Get_card.Notification;
    /** 微信先享卡用户结算通知 */
    'DISCOUNT_CARD.SETTLEMENT': Discount_card.Settlement.Notification;
    /** 先享卡用户领卡通知（预受理领卡） */
    'DISCOUNT_CARD.USER_ACCEPTED': Discount_card.User_accepted.Notification;
    /** 先享卡扣费状态变化通知 */
    'DISCOUNT_CARD.USER_PAID': Discount_card.User_paid.Notification;
    /** 收付通合单代扣签约成功通知 */
    'ECOMMERCE_ENTRUST.SIGN': Ecommerce_entrust.Sign.Notification;
    /** 收付通合单代扣解约成功通知 */
    'ECOMMERCE_ENTRUST.TERMINATE': Ecommerce_entrust.Terminate.Notification;
    /** 校园轻松付用户欠款状态变化通知 */
    'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': Edu_school_pay.User_debt_state_update.Notification;
    /** 教育续费通用户解约成功通知 */
    'ENTRUST.RELEASE': Entrust.Release.Notification;
    /** 委托代扣签约成功通知 */
    'ENTRUST.SIGN': Entrust.Sign.Notification;
    /** 教育续费通用户签约成功通知 */
    'ENTRUST.SIGNING': Entrust.Signing.Notification;
    /** 委托代扣解约成功通知 */
    'ENTRUST.TERMINATE': Entrust.Terminate.Notification;
    /** 代扣解约问询通知 */
    'ENTRUST.TERMINATE_INQUIRY': Entrust.Terminate_inquiry.Notification;
    /** 代扣解约挽留通知 */
    'ENTRUST.TERMINATE_RETENTION': Entrust.Terminate_retention.Notification;
    /** 用户签约状态变更通知 */
    'FACEPAY.USER_STATE_CHANGE': Facepay.User_state_change.Notification;
    /** 发票卡券作废通知 */
    'FAPIAO.CARD_DISCARDED': Fapiao.Card_discarded.Notification;
    /** 发票插入用户卡包成功通知 */
    'FAPIAO.CARD_INSERTED': Fapiao.Card_inserted.Notification;
    /** 发票开具成功通知 */
    'FAPIAO.ISSUED': Fapiao.Issued.Notification;
    /** 发票冲红成功通知 */
    'FAPIAO.REVERSED': Fapiao.Reversed.Notification;
    /** 用户发票抬头填写完成通知 */
    'FAPIAO.USER_APPLIED': Fapiao.User_applied.Notification;
    /** 隔夜归还保险订单状态变化通知 */
    'HIRE_POWER_BANK.RECEIVE_INSURANCE': Hire_power_bank.Receive_insurance.Notification;
    /** 保险商户委托代续期完成通知 */
    'INSURANCE_ENTRUST.RENEW': Insurance_entrust.Renew.Notification;
    /** 保险商户委托代扣签约成功通知 */
    'INSURANCE_ENTRUST.SIGN': Insurance_entrust.Sign.Notification;
    /** 保险商户委托代扣解约完成通知 */
    'INSURANCE_ENTRUST.TERMINATE': Insurance_entrust.Terminate.Notification;
    /** 微信保单服务用户授权成功通知 */
    'INSURANCE_POLICY_MANAGEMENT.GRANTED': Insurance_policy_management.Granted.Notification;
    /** 商圈会员积分服务授权结果通知 */
    'MALL_AUTH.ACTIVATE_CARD': Mall_auth.Activate_card.Notification;
    /** 商圈会员场内退款通知 */
    'MALL_REFUND.SUCCESS': Mall_refund.Success.Notification;
    /** 商圈会员场内支付结果通知 */
    'MALL_TRANSACTION.SUCCESS': Mall_transaction.Success.Notification;
    /** 商户管理记录通知 */
    'MANAGERECORD.CHANGE': Managerecord.Change.Notification;
    /** 用户关闭自动收款授权通知 */
    'MCHTRANSFER.AUTHORIZATION.CLOSED': Mchtransfer.Authorization.Closed.Notification;
    /** 用户确认自动收款授权通知 */
    'MCHTRANSFER.AUTHORIZATION.CONFIRMED': Mchtransfer.Authorization.Confirmed.Notification;
    /** 商家转账批次关闭通知 */
    'MCHTRANSFER.BATCH.CLOSED': Mchtransfer.Batch.Closed.Notification;
    /** 商家转账批次完成通知 */
    'MCHTRANSFER.BATCH.FINISHED': Mchtransfer.Batch.Finished.Notification;
    /** 商家转账通知 */
    'MCHTRANSFER.BILL.FINISHED': Mchtransfer.Bill.Finished.Notification;
    /** 转账到QQ钱包通知 */
    'MCHTRANSFER.QQWALLETBILL.FINISHED': Mchtransfer.Qqwalletbill.Finished.Notification;
    /** 商户提现状态变更通知 */
    'MCHWITHDRAW.CHANGE': Mchwithdraw.Change.Notification;
    /** 医保混合收款成功通知 */
    'MEDICAL_INSURANCE.SUCCESS': Medical_insurance.Success.Notification;
    /** 会员卡领卡通知 */
    'MEMBERCARD.ACCEPT_CARD': Membercard.Accept_card.Notification;
    /** 会员卡激活通知 */
    'MEMBERCARD.ACTIVATE_CARD': Membercard.Activate_card.Notification;
    /** 用户管理会员卡通知 */
    'MEMBERCARD.USERCARD_MANAGE': Membercard.Usercard_manage.Notification;
    /** 合作伙伴订阅通知 */
    'MERCHANT_NOTIFY.NOTIFY': Merchant_notify.Notify.Notification;
    /** 跨境委托代扣签约成功通知 */
    'PAPAY.SIGN': Papay.Sign.Notification;
    /** 跨境委托代扣成功解约通知 */
    'PAPAY.TERMINATE': Papay.Terminate.Notification;
    /** 停车缴费服务-商户查费通知 */
    'PARKING_FEE.QUERY_TRANS_INFO': Parking_fee.Query_trans_info.Notification;
    /** 服务账户绑定结果通知 */
    'PAYSCORE.BIND_SERVICE_ACCOUNT': Payscore.Bind_service_account.Notification;
    /** 支付分从业机构预下单通知 */
    'PAYSCORE.MCH_PREPAY': Payscore.Mch_prepay.Notification;
    /** 支付分服务确认订单通知 */
    'PAYSCORE.USER_ACCEPTED': Payscore.User_accepted.Notification;
    /** 取消签约通知 */
    'PAYSCORE.USER_CANCEL_SIGN_PLAN': Payscore.User_cancel_sign_plan.Notification;
    /** 支付分服务用户解除授权成功通知 */
    'PAYSCORE.USER_CLOSE_SERVICE': Payscore.User_close_service.Notification;
    /** 支付分服务用户确认成功通知 */
    'PAYSCORE.USER_CONFIRM': Payscore.User_confirm.Notification;
    /** 支付分服务用户授权成功通知 */
    'PAYSCORE.USER_OPEN_SERVICE': Payscore.User_open_service.Notification;
    /** 支付分服务用户支付成功通知 */
    'PAYSCORE.USER_PAID': Payscore.User_paid.Notification;
    /** 签约成功通知 */
    'PAYSCORE.USER_SIGN_PLAN': Payscore.User_sign_plan.Notification;
    /** 商品券图片生成结果通知 */
    'PRODUCT_COUPON_SP.IMAGE_GENERATION': Product_coupon_sp.Image_generation.Notification;
    /** 商品券领券通知 */
    'PRODUCT_COUPON_SP.SEND': Product_coupon_sp.Send.Notification;
    /** 分账动账成功回退通知 */
    'PROFITSHARING.RETURN': Profitsharing.Return.Notification;
    /** 分账动账成功变动通知 */
    'PROFITSHARING.SUCCESS': Profitsharing.Success.Notification;
    /** 收付通关闭充值通知 */
    'RECHARGE.CLOSED': Recharge.Closed.Notification;
    /** 收付通充值资金退回通知 */
    'RECHARGE.FUND_RETURNED': Recharge.Fund_returned.Notification;
    /** 收付通充值成功通知 */
    'RECHARGE.SUCCESS': Recharge.Success.Notification;
    /** 退款异常通知 */
    'REFUND.ABNORMAL': Refund.Abnormal.Notification;
    /** 退款关闭通知 */
    'REFUND.CLOSED': Refund.Closed.Notification;
    /** 退款成功通知 */
    'REFUND.SUCCESS': Refund.Success.Notification;
    /** 风险订单通知 */
    'RISKTRADE.IDENTIFICATION': Risktrade.Identification.Notification;
    /** 签名验签与加解密测试通知 */
    'SECURITY_ECHO.SUCCESS': Security_echo.Success.Notification;
    /** 个人收款结算通知 */
    'SETTLEMENT.SUCCESS': Settlement.Success.Notification;
    /** 扣款失败通知 */
    'TRANSACTION.FAIL': Transaction.Fail.Notification;
    /** 校园轻松付扣费失败通知 */
    'TRANSACTION.INDUSTRY_FAILED': Transaction.Industry_failed.Notification;
    /** 校园轻松付扣费支付成功通知 */
    'TRANSACTION.INDUSTRY_SUCCESS': Transaction.Industry_success.Notification;
    /** 用户对垫资单还款通知 */
    'TRANSACTION.PAY_BACK': Transaction.Pay_back.Notification;
    /** 支付成功通知 */
    'TRANSACTION.SUCCESS': Transaction.Success.Notification;
    /** 停车入场状态变更通知 */
    'VEHICLE.ENTRANCE_STATE_CHANGE': Vehicle.Entrance_state_change.Notification;
    /** ETC授权签约状态变化通知 */
    'VEHICLE.USER_STATE_CHANGE': Vehicle.User_state_change.Notification;
    /** 商户平台申诉通知 */
    'VIOLATION.APPEAL': Violation.Appeal.Notification;
    /** 商户平台拦截通知 */
    'VIOLATION.INTERCEPT': Violation.Intercept.Notification;
    /** 商户平台处罚通知 */
    'VIOLATION.PUNISH': Violation.Punish.Notification;
    /** 关系授权完成通知 */
    'WEBIZPAY.AUTHORIZED': Webizpay.Authorized.Notification;
    /** 企业支付额度卡退款成功后通知 */
    'WEBIZPAY.PAYMENTREFUNDSUCCESS': Webizpay.Paymentrefundsuccess.Notification;
    /** 企业支付额度卡支付成功后通知 */
    'WEBIZPAY.PAYMENTSUCCESS': Webizpay.Paymentsuccess.Notification;
    /** 企业支付额度卡失效后通知 */
    'WEBIZPAY.QUOTACARDEXPIRED': Webizpay.Quotacardexpired.Notification;
    /** 企业支付关系解除授权后通知 */
    'WEBIZPAY.REVOKED': Webizpay.Revoked.Notification;
  }
  /** 各通知收到时的报文，以事件为键 */
  interface Envelopes {
    /** 异常转付处理结果通知 */
    'ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS': Abnormal_fund_processing.Transfer.Success.Envelope;
    /** H5支付域名修改申请通知 */
    'APPLYMENT_STATE.APPROVED': Applyment_state.Approved.Envelope;
    /** 商户交易拦截记录新增通知 */
    'BLOCKRECORD.CHANGE': Blockrecord.Change.Envelope;
    /** 商户交易拦截记录申诉通知 */
    'BLOCKSUBMISSION.CHANGE': Blocksubmission.Change.Envelope;
    /** 商家名片会员用户积分兑券通知 */
    'BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON': Brand_member_card_sp.Point_exchange_coupon.Envelope;
    /** 商家名片会员用户积分同步通知 */
    'BRAND_MEMBER_CARD_SP.SYNC_USER_POINT': Brand_member_card_sp.Sync_user_point.Envelope;
    /** 用户开通商家名片会员卡通知 */
    'BRAND_MEMBER_CARD_SP.USER_CARD.CREATE': Brand_member_card_sp.User_card.Create.Envelope;
    /** 用户删除商家名片会员卡通知 */
    'BRAND_MEMBER_CARD_SP.USER_CARD.DELETE': Brand_member_card_sp.User_card.Delete.Envelope;
    /** 公益捐赠预算申请关闭通知 */
    'BUDGET.CLOSED': Budget.Closed.Envelope;
    /** 公益捐赠预算申请完结通知 */
    'BUDGET.FINISHED': Budget.Finished.Envelope;
    /** 公益捐赠预算申请锁定成功通知 */
    'BUDGET.LOCKED': Budget.Locked.Envelope;
    /** 新投诉通知 */
    'COMPLAINT.CREATE': Complaint.Create.Envelope;
    /** 投诉状态变化通知 */
    'COMPLAINT.STATE_CHANGE': Complaint.State_change.Envelope;
    /** 领券事件通知 */
    'COUPON.SEND': Coupon.Send.Envelope;
    /** 核销事件通知 */
    'COUPON.USE': Coupon.Use.Envelope;
    /** 自动还款扣费还款成功通知 */
    'CREDIT_REPAYMENT.DEDUCTION_PAY': Credit_repayment.Deduction_pay.Envelope;
    /** 自动还款协议签约成功通知 */
    'CREDIT_REPAYMENT.SIGN_CONTRACT': Credit_repayment.Sign_contract.Envelope;
    /** 自动还款协议解约成功通知 */
    'CREDIT_REPAYMENT.TERMINATE_CONTRACT': Credit_repayment.Terminate_contract.Envelope;
    /** 外包内用-查询收款二维码信息通知 */
    'CROSS_BORDER_PAY.GET_MCH_INFO': Cross_border_pay.Get_mch_info.Envelope;
    /** 外包内用-推送订单信息通知 */
    'CROSS_BORDER_PAY.PUSH_ORDER_INFO': Cross_border_pay.Push_order_info.Envelope;
    /** 投放计划状态变更通知 */
    'DELIVERY_PLAN.CHANGE': Delivery_plan.Change.Envelope;
    /** 先享卡守约状态变化通知 */
    'DISCOUNT_CARD.AGREEMENT_ENDED': Discount_card.Agreement_ended.Envelope;
    /** 先享卡用户领卡通知（模板领卡） */
    'DISCOUNT_CARD.GET_CARD': Discount_card.Get_card.Envelope;
    /** 微信先享卡用户结算通知 */
    'DISCOUNT_CARD.SETTLEMENT': Discount_card.Settlement.Envelope;
    /** 先享卡用户领卡通知（预受理领卡） */
    'DISCOUNT_CARD.USER_ACCEPTED': Discount_card.User_accepted.Envelope;
    /** 先享卡扣费状态变化通知 */
    'DISCOUNT_CARD.USER_PAID': Discount_card.User_paid.Envelope;
    /** 收付通合单代扣签约成功通知 */
    'ECOMMERCE_ENTRUST.SIGN': Ecommerce_entrust.Sign.Envelope;
    /** 收付通合单代扣解约成功通知 */
    'ECOMMERCE_ENTRUST.TERMINATE': Ecommerce_entrust.Terminate.Envelope;
    /** 校园轻松付用户欠款状态变化通知 */
    'EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE': Edu_school_pay.User_debt_state_update.Envelope;
    /** 教育续费通用户解约成功通知 */
    'ENTRUST.RELEASE': Entrust.Release.Envelope;
    /** 委托代扣签约成功通知 */
    'ENTRUST.SIGN': Entrust.Sign.Envelope;
    /** 教育续费通用户签约成功通知 */
    'ENTRUST.SIGNING': Entrust.Signing.Envelope;
    /** 委托代扣解约成功通知 */
    'ENTRUST.TERMINATE': Entrust.Terminate.Envelope;
    /** 代扣解约问询通知 */
    'ENTRUST.TERMINATE_INQUIRY': Entrust.Terminate_inquiry.Envelope;
    /** 代扣解约挽留通知 */
    'ENTRUST.TERMINATE_RETENTION': Entrust.Terminate_retention.Envelope;
    /** 用户签约状态变更通知 */
    'FACEPAY.USER_STATE_CHANGE': Facepay.User_state_change.Envelope;
    /** 发票卡券作废通知 */
    'FAPIAO.CARD_DISCARDED': Fapiao.Card_discarded.Envelope;
    /** 发票插入用户卡包成功通知 */
    'FAPIAO.CARD_INSERTED': Fapiao.Card_inserted.Envelope;
    /** 发票开具成功通知 */
    'FAPIAO.ISSUED': Fapiao.Issued.Envelope;
    /** 发票冲红成功通知 */
    'FAPIAO.REVERSED': Fapiao.Reversed.Envelope;
    /** 用户发票抬头填写完成通知 */
    'FAPIAO.USER_APPLIED': Fapiao.User_applied.Envelope;
    /** 隔夜归还保险订单状态变化通知 */
    'HIRE_POWER_BANK.RECEIVE_INSURANCE': Hire_power_bank.Receive_insurance.Envelope;
    /** 保险商户委托代续期完成通知 */
    'INSURANCE_ENTRUST.RENEW': Insurance_entrust.Renew.Envelope;
    /** 保险商户委托代扣签约成功通知 */
    'INSURANCE_ENTRUST.SIGN': Insurance_entrust.Sign.Envelope;
    /** 保险商户委托代扣解约完成通知 */
    'INSURANCE_ENTRUST.TERMINATE': Insurance_entrust.Terminate.Envelope;
    /** 微信保单服务用户授权成功通知 */
    'INSURANCE_POLICY_MANAGEMENT.GRANTED': Insurance_policy_management.Granted.Envelope;
    /** 商圈会员积分服务授权结果通知 */
    'MALL_AUTH.ACTIVATE_CARD': Mall_auth.Activate_card.Envelope;
    /** 商圈会员场内退款通知 */
    'MALL_REFUND.SUCCESS': Mall_refund.Success.Envelope;
    /** 商圈会员场内支付结果通知 */
    'MALL_TRANSACTION.SUCCESS': Mall_transaction.Success.Envelope;
    /** 商户管理记录通知 */
    'MANAGERECORD.CHANGE': Managerecord.Change.Envelope;
    /** 用户关闭自动收款授权通知 */
    'MCHTRANSFER.AUTHORIZATION.CLOSED': Mchtransfer.Authorization.Closed.Envelope;
    /** 用户确认自动收款授权通知 */
    'MCHTRANSFER.AUTHORIZATION.CONFIRMED': Mchtransfer.Authorization.Confirmed.Envelope;
    /** 商家转账批次关闭通知 */
    'MCHTRANSFER.BATCH.CLOSED': Mchtransfer.Batch.Closed.Envelope;
    /** 商家转账批次完成通知 */
    'MCHTRANSFER.BATCH.FINISHED': Mchtransfer.Batch.Finished.Envelope;
    /** 商家转账通知 */
    'MCHTRANSFER.BILL.FINISHED': Mchtransfer.Bill.Finished.Envelope;
    /** 转账到QQ钱包通知 */
    'MCHTRANSFER.QQWALLETBILL.FINISHED': Mchtransfer.Qqwalletbill.Finished.Envelope;
    /** 商户提现状态变更通知 */
    'MCHWITHDRAW.CHANGE': Mchwithdraw.Change.Envelope;
    /** 医保混合收款成功通知 */
    'MEDICAL_INSURANCE.SUCCESS': Medical_insurance.Success.Envelope;
    /** 会员卡领卡通知 */
    'MEMBERCARD.ACCEPT_CARD': Membercard.Accept_card.Envelope;
    /** 会员卡激活通知 */
    'MEMBERCARD.ACTIVATE_CARD': Membercard.Activate_card.Envelope;
    /** 用户管理会员卡通知 */
    'MEMBERCARD.USERCARD_MANAGE': Membercard.Usercard_manage.Envelope;
    /** 合作伙伴订阅通知 */
    'MERCHANT_NOTIFY.NOTIFY': Merchant_notify.Notify.Envelope;
    /** 跨境委托代扣签约成功通知 */
    'PAPAY.SIGN': Papay.Sign.Envelope;
    /** 跨境委托代扣成功解约通知 */
    'PAPAY.TERMINATE': Papay.Terminate.Envelope;
    /** 停车缴费服务-商户查费通知 */
    'PARKING_FEE.QUERY_TRANS_INFO': Parking_fee.Query_trans_info.Envelope;
    /** 服务账户绑定结果通知 */
    'PAYSCORE.BIND_SERVICE_ACCOUNT': Payscore.Bind_service_account.Envelope;
    /** 支付分从业机构预下单通知 */
    'PAYSCORE.MCH_PREPAY': Payscore.Mch_prepay.Envelope;
    /** 支付分服务确认订单通知 */
    'PAYSCORE.USER_ACCEPTED': Payscore.User_accepted.Envelope;
    /** 取消签约通知 */
    'PAYSCORE.USER_CANCEL_SIGN_PLAN': Payscore.User_cancel_sign_plan.Envelope;
    /** 支付分服务用户解除授权成功通知 */
    'PAYSCORE.USER_CLOSE_SERVICE': Payscore.User_close_service.Envelope;
    /** 支付分服务用户确认成功通知 */
    'PAYSCORE.USER_CONFIRM': Payscore.User_confirm.Envelope;
    /** 支付分服务用户授权成功通知 */
    'PAYSCORE.USER_OPEN_SERVICE': Payscore.User_open_service.Envelope;
    /** 支付分服务用户支付成功通知 */
    'PAYSCORE.USER_PAID': Payscore.User_paid.Envelope;
    /** 签约成功通知 */
    'PAYSCORE.USER_SIGN_PLAN': Payscore.User_sign_plan.Envelope;
    /** 商品券图片生成结果通知 */
    'PRODUCT_COUPON_SP.IMAGE_GENERATION': Product_coupon_sp.Image_generation.Envelope;
    /** 商品券领券通知 */
    'PRODUCT_COUPON_SP.SEND': Product_coupon_sp.Send.Envelope;
    /** 分账动账成功回退通知 */
    'PROFITSHARING.RETURN': Profitsharing.Return.Envelope;
    /** 分账动账成功变动通知 */
    'PROFITSHARING.SUCCESS': Profitsharing.Success.Envelope;
    /** 收付通关闭充值通知 */
    'RECHARGE.CLOSED': Recharge.Closed.Envelope;
    /** 收付通充值资金退回通知 */
    'RECHARGE.FUND_RETURNED': Recharge.Fund_returned.Envelope;
    /** 收付通充值成功通知 */
    'RECHARGE.SUCCESS': Recharge.Success.Envelope;
    /** 退款异常通知 */
    'REFUND.ABNORMAL': Refund.Abnormal.Envelope;
    /** 退款关闭通知 */
    'REFUND.CLOSED': Refund.Closed.Envelope;
    /** 退款成功通知 */
    'REFUND.SUCCESS': Refund.Success.Envelope;
    /** 风险订单通知 */
    'RISKTRADE.IDENTIFICATION': Risktrade.Identification.Envelope;
    /** 签名验签与加解密测试通知 */
    'SECURITY_ECHO.SUCCESS': Security_echo.Success.Envelope;
    /** 个人收款结算通知 */
    'SETTLEMENT.SUCCESS': Settlement.Success.Envelope;
    /** 扣款失败通知 */
    'TRANSACTION.FAIL': Transaction.Fail.Envelope;
    /** 校园轻松付扣费失败通知 */
    'TRANSACTION.INDUSTRY_FAILED': Transaction.Industry_failed.Envelope;
    /** 校园轻松付扣费支付成功通知 */
    'TRANSACTION.INDUSTRY_SUCCESS': Transaction.Industry_success.Envelope;
    /** 用户对垫资单还款通知 */
    'TRANSACTION.PAY_BACK': Transaction.Pay_back.Envelope;
    /** 支付成功通知 */
    'TRANSACTION.SUCCESS': Transaction.Success.Envelope;
    /** 停车入场状态变更通知 */
    'VEHICLE.ENTRANCE_STATE_CHANGE': Vehicle.Entrance_state_change.Envelope;
    /** ETC授权签约状态变化通知 */
    'VEHICLE.USER_STATE_CHANGE': Vehicle.User_state_change.Envelope;
    /** 商户平台申诉通知 */
    'VIOLATION.APPEAL': Violation.Appeal.Envelope;
    /** 商户平台拦截通知 */
    'VIOLATION.INTERCEPT': Violation.Intercept.Envelope;
    /** 商户平台处罚通知 */
    'VIOLATION.PUNISH': Violation.Punish.Envelope;
    /** 关系授权完成通知 */
    'WEBIZPAY.AUTHORIZED': Webizpay.Authorized.Envelope;
    /** 企业支付额度卡退款成功后通知 */
    'WEBIZPAY.PAYMENTREFUNDSUCCESS': Webizpay.Paymentrefundsuccess.Envelope;
    /** 企业支付额度卡支付成功后通知 */
    'WEBIZPAY.PAYMENTSUCCESS': Webizpay.Paymentsuccess.Envelope;
    /** 企业支付额度卡失效后通知 */
    'WEBIZPAY.QUOTACARDEXPIRED': Webizpay.Quotacardexpired.Envelope;
    /** 企业支付关系解除授权后通知 */
    'WEBIZPAY.REVOKED': Webizpay.Revoked.Envelope;
  }
  /** 事件 */
  type EventType = keyof Notifications;
  /** 解密后的通知，以 `event_type` 区分 */
  type Notification = Notifications[EventType];
  /** 收到的报文 */
  type Envelope = Envelopes[EventType];
  /** 请求头，名称为小写 */
  interface Headers {
    /**
     * 通知的唯一标识
     * @example '08F78BB5AF0610D302189F1F2000'
     */
    'request-id': string;
    /**
     * 签名时间戳，秒；与当前时间相差超过 5 分钟的通知应拒绝
     *
     * 字符集 `0-9`
     * @example '1763606098'
     */
    'wechatpay-timestamp': string;
    /**
     * 签名使用的随机串
     * @example 'd824f2e086d3c1df967785d13fcd22ef'
     */
    'wechatpay-nonce': string;
    /**
     * 签名值，对时间戳、随机串与请求体原文验签
     *
     * Base64
     */
    'wechatpay-signature': string;
    /**
     * 签名算法
     *
     * - `WECHATPAY2-SHA256-RSA2048`：SHA256 with RSA，密钥 2048 位
     */
    'wechatpay-signature-type': 'WECHATPAY2-SHA256-RSA2048';
    /**
     * 微信支付公钥ID或平台证书序列号，指明验签所用的公钥
     * @example 'PUB_KEY_ID_0114232134912410000000000000'
     */
    'wechatpay-serial': string;
  }
  /** 通常的应答 */
  type Reply = WeChatPay.Components.NotificationReply;
}
declare namespace WeChatPay {
  /** 供其他包取用的类型，例如 `wechatpay-kit` */
  interface Register {
    notification: Webhook.V3.Notification;
  }
}
