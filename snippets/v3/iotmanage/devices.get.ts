import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.iotmanage.devices.get({
  params: { limit: 20, offset: 0 },
});

for (const device of data.data) {
  console.log(device.device_sn, device.activation_status);
}
