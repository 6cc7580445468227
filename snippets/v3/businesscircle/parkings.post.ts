import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.businesscircle.parkings.post({
  brandid: 1000,
  appid: 'wxd678efh567hg6787',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  plate_number: '粤B888888',
  state: 'IN',
  time: '2026-12-01T10:34:56+08:00',
});

console.log(status === 204);
