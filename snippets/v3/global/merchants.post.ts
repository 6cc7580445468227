import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.merchants.post(
  {
    sp_appid: 'wxd678efh567hg6787',
    sp_mchid: '1900000109',
    name: 'Merchant name',
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
    business: { business_type: 'BOTH' },
    attach: '深圳分店',
  },
  {
    headers: { 'Wechatpay-Serial': publicKeyId },
    baseURL: 'https://apihk.mch.weixin.qq.com',
  },
);

console.log(data.verification_status);
