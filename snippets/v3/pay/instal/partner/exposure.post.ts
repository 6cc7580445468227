import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.pay.instal.partner.exposure.post({
  sp_mchid: '1900000109',
  sp_appid: 'wxd678efh567hg6787',
  sub_appid: 'wxd678efh567hg6999',
});

console.log(data.recommend_exposure);
