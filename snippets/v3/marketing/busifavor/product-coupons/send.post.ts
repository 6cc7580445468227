import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.busifavor.productCoupons.send.post({
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    appid: 'wxd678efh567hg6787',
    stock_id: '12312354',
    out_request_no: 'REQUEST20261201000001',
    coupon_type: 'NORMAL',
  });

console.log(data.stock_id);
