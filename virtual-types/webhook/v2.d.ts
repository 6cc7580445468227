// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.Webhook.V2 {
  /** 各通知解密后的类型，以事件为键 */
  interface Notifications {
    /** 用户确认免押订单失败通知 */
    'CHECK.FAIL': Check.Fail.Notification;
    /** 用户确认免押订单成功通知 */
    'CHECK.SUCCESS': Check.Success.Notification;
    /** 合单支付通知 */
    'combined-transactions-success': CombinedTransactionsSuccess.Notification;
    /** 委托代扣签约或解约结果通知 */
    'pap-contract-state-changed': PapContractStateChanged.Notification;
    /** 退款结果通知 */
    'refund-processed': RefundProcessed.Notification;
    /** 普通支付通知 */
    'transaction-success': TransactionSuccess.Notification;
    /** 免押订单支付失败通知 */
    'TRANSACTION.FAIL': Transaction.Fail.Notification;
    /** 免押订单支付成功通知 */
    'TRANSACTION.SUCCESS': Transaction.Success.Notification;
    /** 事中风险交易通知 */
    'transactions-risk-occurred': TransactionsRiskOccurred.Notification;
    /** 车牌状态变更通知 */
    'vehicle-state-changed-for-parking': VehicleStateChangedForParking.Notification;
  }
  /** 各通知收到时的报文，以事件为键 */
  interface Envelopes {
    /** 用户确认免押订单失败通知 */
    'CHECK.FAIL': Check.Fail.Envelope;
    /** 用户确认免押订单成功通知 */
    'CHECK.SUCCESS': Check.Success.Envelope;
    /** 合单支付通知 */
    'combined-transactions-success': CombinedTransactionsSuccess.Envelope;
    /** 委托代扣签约或解约结果通知 */
    'pap-contract-state-changed': PapContractStateChanged.Envelope;
    /** 退款结果通知 */
    'refund-processed': RefundProcessed.Envelope;
    /** 普通支付通知 */
    'transaction-success': TransactionSuccess.Envelope;
    /** 免押订单支付失败通知 */
    'TRANSACTION.FAIL': Transaction.Fail.Envelope;
    /** 免押订单支付成功通知 */
    'TRANSACTION.SUCCESS': Transaction.Success.Envelope;
    /** 事中风险交易通知 */
    'transactions-risk-occurred': TransactionsRiskOccurred.Envelope;
    /** 车牌状态变更通知 */
    'vehicle-state-changed-for-parking': VehicleStateChangedForParking.Envelope;
  }
  /** 事件 */
  type EventType = keyof Notifications;
  /** 解密后的通知；值都是文本 */
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
  }
  /** 通常的应答 */
  type Reply = WeChatPay.Components.ApiV2NotificationReply;
}
declare namespace WeChatPay {
  /** 供其他包取用的类型，例如 `wechatpay-kit` */
  interface Register {
    notificationsV2: Webhook.V2.Notifications;
  }
}
