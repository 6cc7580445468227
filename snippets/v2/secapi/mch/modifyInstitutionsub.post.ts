import { wxpay } from '#wxpay';

const { data } = await wxpay
  .chain('v2/secapi/mch/modifyInstitutionsub')
  .post(
    {
      app_id: 'wxd678efh567hg6787',
      mch_id: '1900000109',
      sub_mch_id: '1900000110',
      merchant_name: 'Merchantname',
      merchant_shortname: 'Merchantshortname',
      merchant_country_code: '344',
      merchant_type: 'ENTERPRISE',
      business_category: '343',
      mcc: '4214',
      registration_certificate_number: '5555-8888',
      registration_certificate_date: '2026-12-31',
      business_type: 'BOTH',
      app_download: 'https://download.qq.com',
      business_website: 'https://www.qq.com',
      office_account: 'wx8888888888888888',
      mini_program: 'wx8888888888888888',
      store_address: '广东省深圳市南山区科技中一道10000号',
      office_phone: '075586010000',
      contact_name: '张三',
      contact_phone: '13800000000',
      contact_email: 'zhangsan@example.com',
    },
    { security: true },
  );

console.log(data.verification_status);
