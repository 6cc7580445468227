import { createServer } from 'node:http';
import { listener } from 'wechatpay-kit';
import { webhook } from '#webhook';
import { settle } from './settle.ts';

const receive = webhook.v3((notification) => {
  if (notification.event_type !== 'TRANSACTION.SUCCESS') return;
  const { resource } = notification;
  // 合单与分账也用这个事件，内容里没有 out_trade_no，这里不处理
  if ('out_trade_no' in resource) console.log(settle(resource));
});

createServer(listener(receive)).listen(
  Number(process.env.PORT ?? 3000),
  '127.0.0.1',
);
