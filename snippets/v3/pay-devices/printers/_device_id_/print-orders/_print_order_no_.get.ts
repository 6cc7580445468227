import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.payDevices.printers._device_id_.printOrders._print_order_no_.get(
    {
      device_id: 'WINCIE*EIXHRB',
      print_order_no: 'wx8888888888888888',
    },
  );

console.log(data.print_state);
