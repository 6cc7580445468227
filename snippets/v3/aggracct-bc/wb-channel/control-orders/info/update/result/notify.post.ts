import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.aggracctBc.wbChannel.controlOrders.info.update.result.notify.post(
    {
      out_request_no: 'REQUEST20261201000001',
      mchid: '1900000109',
    },
  );

console.log(data.ret_msg);
