import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.iotmanage.deviceInspections._device_sn_.get(
  { device_sn: 'AAAAA123456789012345678' },
);

console.log(data.result);
