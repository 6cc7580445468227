import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.parking.reminders.exit.post({
  out_serial_number: 'PARK202407041530001',
  exit_timestamp: 1796092496,
  plate_number: '粤B12345',
  plate_color: 'PLATE_COLOR_BLUE',
  parking_id: 'WXPARK001',
});

console.log(status === 200);
