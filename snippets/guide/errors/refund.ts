import { failureOf } from 'wechatpay-kit';
import { wxpay } from '#wxpay';
import { retry } from './retry.ts';

const refund = {
  out_trade_no: 'ORDER20261201000001',
  out_refund_no: 'REFUND20261201000001',
  amount: { refund: 100, total: 100, currency: 'CNY' },
} as const;

/** 按商户退款单号查询；查无此单时返回 undefined */
async function find() {
  try {
    const { out_refund_no } = refund;
    const { data } =
      await wxpay.v3.refund.domestic.refunds._out_refund_no_.get({
        out_refund_no,
        timeout: 5000,
      });
    return data;
  } catch (error) {
    if (failureOf(error).code === 'RESOURCE_NOT_EXISTS') return undefined;
    throw error;
  }
}

const { refund_id, status } = await retry(
  async () => {
    const { data } = await wxpay.v3.refund.domestic.refunds.post(refund, {
      timeout: 5000,
    });
    return data;
  },
  { find },
);

console.log(refund_id, status);
