import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchants.put(
  {
    sp_appid: 'wxd678efh567hg6787',
    sp_mchid: '1900000109',
    sub_mchid: '1900000110',
    name: 'Merchant name',
    shortname: 'Merchant shortname',
    office_phone: '075586010000',
    business_category: 644,
    merchant_country_code: '344',
    merchant_type: 'ENTERPRISE',
    business: { business_type: 'BOTH' },
  },
  { baseURL: 'https://apihk.mch.weixin.qq.com' },
);

console.log(data.sub_mchid);
