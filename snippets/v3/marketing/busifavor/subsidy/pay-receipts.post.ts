import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.busifavor.subsidy.payReceipts.post({
    stock_id: '128888000000001',
    coupon_code: 'ABCD12345678',
    transaction_id: '4200002026202612011234567890',
    payer_merchant: '1900000001',
    payee_merchant: '1900000002',
    amount: 100,
    description: '20261120DESCRIPTION',
    out_subsidy_no: 'subsidy-abcd-12345678',
  });

console.log(data.status);
