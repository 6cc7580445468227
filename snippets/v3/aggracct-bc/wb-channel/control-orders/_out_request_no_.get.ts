import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.aggracctBc.wbChannel.controlOrders._out_request_no_.get({
    out_request_no: 'REQUEST20261201000001',
    params: { control_type: 'PUNISH', mchid: '1900000109' },
  });

console.log(data.control_scene);
