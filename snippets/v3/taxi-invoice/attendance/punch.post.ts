import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.taxiInvoice.attendance.punch.post({
  plate_number: '粤B12345',
  driver_license: '6298416',
  event_time: '2026-12-01T10:34:56+08:00',
  event_type: 'SIGN_IN',
  region_id: 510100,
});

console.log(status === 204);
