import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.customs.orders.get({
  params: {
    appid: 'wxd678efh567hg6787',
    mchid: '1900000109',
    order_type: 'out_trade_no',
    order_no: 'ORDER20261201000001',
    customs: 'SHANGHAI_ZS',
    offset: 0,
    limit: 20,
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

for (const order of data.data) {
  console.log(order.sub_order_no, order.state);
}
