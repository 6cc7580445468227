import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.profitSharing.orders._out_order_no_.get({
    out_order_no: 'P20261201000001',
    params: { transaction_id: '4200002026202612011234567890' },
    baseURL: 'https://apihk.mch.weixin.qq.com',
  });

console.log(data.state);
