import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.payDevices.printers._device_id_.printOrders.post(
    {
      print_order_no: 'wx8888888888888888',
      template_id: 'pt_02583429616371386640209536',
      notify_url: 'https://example.com/wechatpay/notify',
    },
    { device_id: 'WINCIE*EIXHRB' },
  );

console.log(status === 204);
