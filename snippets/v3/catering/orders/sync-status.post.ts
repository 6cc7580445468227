import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.catering.orders.syncStatus.post({
  channel_id: '1900000109',
  sub_mchid: '1900000110',
  sub_appid: 'wxd678efh567hg6999',
  out_shop_no: '6895',
  sub_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  login_token: '071oYFSN19sCH31AyNSN15QDSN1oYFSA',
  order_entry: 'pages/order/index',
  total_amount: 1000,
  discount_amount: 100,
  user_amount: 900,
  status: 'CREATE_DEAL',
  action_time: '2026-12-01T10:34:56+08:00',
  out_trade_no: 'ORDER20261201000001',
  out_order_no: 'P20261201000001',
  dish_list: [
    {
      out_dish_no: '1',
      name: '清汤锅底',
      price: 1,
      unit: 'BY_SHARE',
      count: 1.5,
    },
  ],
});

console.log(status === 204);
