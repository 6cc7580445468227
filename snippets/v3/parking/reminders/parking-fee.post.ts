import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.parking.reminders.parkingFee.post({
  out_serial_number: 'PARK202407041530001',
});

console.log(data.parking_state);
