import { encrypt, wxpay } from '#wxpay';

const { data } = await wxpay.v2.mmpaysptrans.pay_bank.post(
  {
    mch_id: '1900000109',
    partner_trade_no: 'PAY20261201000001',
    enc_bank_no: encrypt('6214830012345678'),
    enc_true_name: encrypt('张三'),
    bank_code: '1001',
    amount: 100000,
  },
  { security: true },
);

console.log(data.payment_no);
