import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.businesscircle.points.notify.post({
  transaction_id: '4200002026202612011234567890',
  appid: 'wxd678efh567hg6787',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  earn_points: false,
  increased_points: 100,
  points_update_time: '2026-12-01T10:34:56+08:00',
});

console.log(status === 204);
