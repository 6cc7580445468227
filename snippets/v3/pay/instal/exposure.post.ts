import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.pay.instal.exposure.post({
  mchid: '1900000109',
  appid: 'wxd678efh567hg6787',
  user_id_type: 'OPENID',
});

console.log(data.recommend_exposure);
