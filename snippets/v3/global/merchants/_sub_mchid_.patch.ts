import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.merchants._sub_mchid_.patch(
  {
    sp_appid: 'wxd678efh567hg6787',
    sp_mchid: '1900000109',
    name: 'Merchant name',
    sub_mchid: '1900000110',
    shortname: 'Merchant shortname',
    office_phone: '075586010000',
    contact: {
      name: encrypt('张三'),
      phone: encrypt('13800000000'),
      email: encrypt('zhangsan@example.com'),
    },
    business_category: 644,
    merchant_country_code: '344',
    merchant_type: 'ENTERPRISE',
    registration_certificate_number: '5555-8888',
    registration_certificate_date: '2026-12-31',
    business: { business_type: 'BOTH' },
  },
  {
    sub_mchid: '1900000110',
    headers: { 'Wechatpay-Serial': publicKeyId },
    baseURL: 'https://apihk.mch.weixin.qq.com',
  },
);

console.log(data.h5_authorization_state);
