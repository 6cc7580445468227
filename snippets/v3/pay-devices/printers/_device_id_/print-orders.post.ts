import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.payDevices.printers._device_id_.printOrders.post(
  { notify_url: 'https://example.com/wechatpay/notify' },
  { device_id: 'WINCIE*EIXHRB' },
);

console.log(status === 204);
