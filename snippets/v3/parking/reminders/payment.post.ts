import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.parking.reminders.payment.post({
  out_serial_number: 'PARK202407041530001',
  plate_number: '粤B12345',
  parking_id: 'WXPARK001',
  parking_state: 'PARKING_STATUS_PARKING',
  pay_type: 'PAY_TYPE_WXPAY',
  total_amount: 1500,
  paid_amount: 1500,
  out_trade_no: 'ORDER20261201000001',
});

console.log(status === 200);
