import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.papay.contracts._contract_id_.get({
  contract_id: '100005698',
  params: {
    sp_appid: 'wxd678efh567hg6787',
    sub_mchid: '1900000110',
    plan_id: 12535,
  },
  baseURL: 'https://apihk.mch.weixin.qq.com',
});

console.log(data.state);
