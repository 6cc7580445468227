import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.face.get_wxpayface_authinfo.post(
  {
    store_id: 'IMG001',
    store_name: '爱马哥南山店',
    device_id: 'DEV001',
    attach: '深圳分店',
    rawdata: 'H0kvnUgGHKuqflNwtNqCdOVpbO4FPSowudTG',
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    now: 1795142096,
    version: '1',
    sign_type: 'HMAC-SHA256',
  },
  { baseURL: 'https://payapp.weixin.qq.com' },
);

console.log(data.authinfo);
