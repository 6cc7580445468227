declare global {
  namespace WeChatPay {
    /** 类型包 wechatpay-virtual-types 在这里登记通知的类型；没有安装它时是空的 */
    interface Register {}
  }
}

/** 没有类型包时的 APIv3 通知：内容没有类型 */
export interface UntypedNotification {
  id: string;
  event_type: string;
  create_time?: string;
  resource_type?: string;
  summary?: string;
  resource: Readonly<Record<string, unknown>>;
}

/** 没有类型包时的 APIv2 通知：值都是文本 */
export interface UntypedNotificationV2 {
  event_type: string;
  resource?: Readonly<Record<string, string>>;
  [field: string]: string | Readonly<Record<string, string>> | undefined;
}

/** APIv3 通知，解密后；装了类型包就以 `event_type` 区分 */
export type Notification = WeChatPay.Register extends {
  notification: infer Known;
}
  ? Known
  : UntypedNotification;

/** APIv2 通知，解密后；没有 `event_type` 的，按内容补上 */
export type NotificationV2 = WeChatPay.Register extends {
  notificationsV2: infer Known;
}
  ? {
      [Name in keyof Known]: { event_type: Name } & Known[Name];
    }[keyof Known]
  : UntypedNotificationV2;
