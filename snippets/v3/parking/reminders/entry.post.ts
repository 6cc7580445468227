import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.parking.reminders.entry.post({
  out_serial_number: 'PARK202407041530001',
  parking_id: 'WXPARK001',
  plate_number: '粤B12345',
  enter_timestamp: 1796092496,
  plate_color: 'PLATE_COLOR_BLUE',
  car_type: 'PLATE_TYPE_TEMPORARY',
  vehicle_type: 'VEHICLE_TYPE_SMALL',
});

console.log(data.serial_number);
