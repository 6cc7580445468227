import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.secapi.mch.addsubdevconfig.post(
  {
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    sub_mch_id: '1900000110',
    jsapi_path: 'http://www.qq.com/wechat/',
  },
  { security: true },
);

console.log(data.result_code);
