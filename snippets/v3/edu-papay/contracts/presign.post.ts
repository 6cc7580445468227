import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.eduPapay.contracts.presign.post({
  appid: 'wxd678efh567hg6787',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  plan_id: '12535',
  user_id: '20261120tony',
  period_start_date: '2026-12-01',
  trade_scene: 'EDUCATION_PERIOD',
});

console.log(data.presign_token);
