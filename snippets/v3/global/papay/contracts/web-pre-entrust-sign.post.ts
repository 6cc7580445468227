import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.papay.contracts.webPreEntrustSign.post(
  { appid: 'wxd678efh567hg6787', sp_appid: 'wxd678efh567hg6787' },
  { baseURL: 'https://apihk.mch.weixin.qq.com' },
);

console.log(data.show_code_url);
