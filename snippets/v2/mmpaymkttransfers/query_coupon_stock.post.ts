import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mmpaymkttransfers.query_coupon_stock.post({
  coupon_stock_id: '1757',
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
});

console.log(data.coupon_stock_status);
