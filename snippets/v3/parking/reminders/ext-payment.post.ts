import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.parking.reminders.extPayment.post({
  out_trade_no: 'ORDER20261201000001',
  fee_items: [
    { fee_type: 'EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY', amount: 5000 },
  ],
  pay_time: 1795142096,
});

console.log(status === 200);
