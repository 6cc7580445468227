import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.hirePowerBank.insuranceOrders.post({
  out_order_no: 'P20261201000001',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  notify_url: 'https://example.com/wechatpay/notify',
});

console.log(data.order_receive_state);
