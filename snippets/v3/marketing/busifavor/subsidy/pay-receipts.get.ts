import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.busifavor.subsidy.payReceipts.get(
  {
    params: { stock_id: '128888000000001', coupon_code: 'ABCD12345678' },
  },
);

for (const payReceipt of data.pay_receipt_list ?? []) {
  console.log(payReceipt.transaction_id, payReceipt.status);
}
