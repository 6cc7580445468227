import { createServer } from 'node:http';
import { listener } from 'wechatpay-kit';
import { webhook } from '#webhook';

const notify = webhook.v3((notification) => {
  if (notification.event_type !== 'TRANSACTION.SUCCESS') return;
  const { resource } = notification;
  // 合单与分账也用这个事件，它们的内容里没有 out_trade_no
  if (!('out_trade_no' in resource)) return;
  console.log(
    '收到付款',
    resource.out_trade_no,
    resource.amount?.total,
    '分',
  );
});

createServer(listener(notify)).listen(
  Number(process.env.PORT ?? 3000),
  '127.0.0.1',
);
