import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.eduStar.orders.get({
  params: { appid: 'wxd678efh567hg6787', offset: 0, limit: 20 },
});

for (const order of data.data) {
  console.log(order.order_id, order.order_state);
}
