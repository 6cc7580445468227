import { setTimeout as sleep } from 'node:timers/promises';
import { wxpay } from '#wxpay';
import { orders, settle } from './settle.ts';

const out_trade_no = `ORDER${Date.now()}`;
const amount = { total: 100, currency: 'CNY' } as const;

orders.set(out_trade_no, { total: amount.total, paid: false });
await wxpay.v3.pay.transactions.native.post({
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no,
  amount,
  notify_url: 'https://example.com/wechatpay/notify',
});

/** 下单之后，每次查单之前等待的秒数；已经收到回调的不必再查 */
const WAITS = [5, 10, 30, 60, 300, 900];
const order = wxpay.v3.pay.transactions.outTradeNo._out_trade_no_;

for (const wait of WAITS) {
  await sleep(wait * 1000);
  const { data } = await order.get({
    out_trade_no,
    params: { mchid: '1900000109' },
  });
  console.log(settle(data));
  if (data.trade_state !== 'NOTPAY') break;
}

// 还没有支付就关单：之后不会再收到它的通知
if (!orders.get(out_trade_no)?.paid)
  await order.close.post({ mchid: '1900000109' }, { out_trade_no });
