import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.withdrawFavor.users._openid_.coupons.post(
    {
      mchid: '1900000109',
      stock_id: '1304490000000059',
      appid: 'wxd678efh567hg6787',
      send_request_no: 'REQUEST20261201000001',
    },
    { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  );

console.log(data.coupon_id);
