import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.eduStar.orders.post({
  appid: 'wxd678efh567hg6787',
  right_id: 'qw3Da21QRCNt',
  wechat_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  create_time: '2026-12-01T10:34:56+08:00',
});

console.log(data.order_state);
