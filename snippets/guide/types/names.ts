import type { EventType, Notification } from 'wechatpay-virtual-types';
import { wxpay } from '#wxpay';

// 每个请求与应答都有名字，全局可用，不必导入
type Order =
  WeChatPay.OpenAPI.V3.Pay.Transactions.Native.PostHttpMethod.JsonDataRequest;

const orderOf = (out_trade_no: string, total: number): Order => ({
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no,
  notify_url: 'https://example.com/wechatpay/notify',
  amount: { total, currency: 'CNY' },
});

const { data } = await wxpay.v3.pay.transactions.native.post(
  orderOf(`ORDER${Date.now()}`, 100),
);
console.log(data.code_url);

// 回调：`event_type` 收窄 `resource` 的类型
export function summaryOf(notification: Notification): string {
  switch (notification.event_type) {
    case 'TRANSACTION.SUCCESS':
      // 几种产品共用这个事件，看哪个字段在
      return 'out_trade_no' in notification.resource
        ? `支付 ${notification.resource.out_trade_no}`
        : '合单或分账';
    case 'REFUND.SUCCESS':
      return `退款 ${notification.resource.out_refund_no}`;
    default:
      return notification.event_type;
  }
}

// 事件的名称也是类型：写错一个字就不能编译
export const handled: readonly EventType[] = [
  'TRANSACTION.SUCCESS',
  'REFUND.SUCCESS',
];
