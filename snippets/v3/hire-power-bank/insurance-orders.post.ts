import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.hirePowerBank.insuranceOrders.post({
  notify_url: 'https://example.com/wechatpay/notify',
});

console.log(data.order_receive_state);
