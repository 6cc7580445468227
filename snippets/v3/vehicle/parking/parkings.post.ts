import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.vehicle.parking.parkings.post({
  sub_mchid: '1900000110',
  out_parking_no: '1231243',
  plate_number: '粤B888888',
  plate_color: 'BLUE',
  notify_url: 'https://example.com/wechatpay/notify',
  start_time: '2026-12-01T00:00:00+08:00',
  parking_name: '欢乐海岸停车场',
  free_duration: 3600,
});

console.log(data.state);
