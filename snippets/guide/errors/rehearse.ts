import { wxpay } from '#wxpay';
import { retry } from './retry.ts';

const refund = {
  out_trade_no: 'ORDER20261201000001',
  out_refund_no: 'REFUND20261201000001',
  amount: { refund: 100, total: 100, currency: 'CNY' },
} as const;

/** 依次遇到的故障：断线、限频、系统错误、超时，第五次才成功 */
const faults: Record<string, string>[] = [
  { 'Mock-Drop': '1' },
  { 'Mock-Fail': 'FREQUENCY_LIMITED' },
  { 'Mock-Fail': 'SYSTEM_ERROR' },
  { 'Mock-Latency': '1500' },
];

let sent = 0;
let queried = 0;

const { refund_id } = await retry(
  async () => {
    const headers = faults[sent] ?? {};
    sent += 1;
    console.log(`第 ${sent} 次`, headers);
    const { data } = await wxpay.v3.refund.domestic.refunds.post(refund, {
      headers,
      timeout: 1000,
    });
    return data;
  },
  {
    // 查询总是得到查无此单
    find: async () => {
      queried += 1;
      return undefined;
    },
    wait: 50,
  },
);

console.log(`查询了 ${queried} 次，退款单 ${refund_id}`);
