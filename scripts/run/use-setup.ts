import { pathToFileURL } from 'node:url';

/** A program that uses the client of a set-up file, its argument: it places an order, which signs and verifies. */
const { wxpay, mchid }: typeof import('../../snippets/wxpay.ts') = await import(
  pathToFileURL(process.argv[2] ?? '').href
);
const { data } = await wxpay.v3.pay.transactions.native.post({
  appid: 'wxd678efh567hg6787',
  mchid,
  description: '测试',
  out_trade_no: 'SETUP20261201000001',
  notify_url: 'https://www.example.com/notify',
  amount: { total: 1, currency: 'CNY' },
});
process.stdout.write(`${data.code_url}\n`);
