import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.busifavor.coupons.send.post({
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  appid: 'wxd678efh567hg6787',
  stock_id: '100088',
  out_request_no: 'REQUEST20261201000001',
});

console.log(data.send_coupon_result?.stock_id);
