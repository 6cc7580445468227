import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.secapi.mkt.addrecommendconf.post(
  {
    mch_id: '1900000109',
    sub_mch_id: '1900000110',
    sub_appid: 'wxd678efh567hg6999',
    subscribe_appid: 'wxd678efh567hg6787',
  },
  { security: true },
);

console.log(data.result_code);
