import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.merchants._sub_mchid_.get({
  sub_mchid: '1900000110',
  params: { sp_appid: 'wxd678efh567hg6787', sp_mchid: '1900000109' },
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

console.log(data.merchant_country_code);
