import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mmpaymkttransfers.querycouponsinfo.post({
  coupon_id: '1565',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  stock_id: '58818',
});

console.log(data.coupon_state);
