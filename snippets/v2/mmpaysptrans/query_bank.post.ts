import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mmpaysptrans.query_bank.post(
  { mch_id: '1900000109', partner_trade_no: 'PAY20261201000001' },
  { security: true },
);

console.log(data.status);
