import { wxpay } from '#wxpay';

const { data } = await wxpay.chain('v2/secapi/mch/addInstitutionsub').post(
  {
    app_id: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    merchant_name: 'Merchantname',
    merchant_shortname: 'Merchantshortname',
    merchant_remark: 'ABC123456',
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
    store_photos: JSON.stringify([
      '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
    ] satisfies WeChatPay.OpenAPI.V2.Secapi.Mch.AddInstitutionsub.PostHttpMethod.XmlDataRequest.StorePhotos),
    director_name: 'BobZhang',
    director_id_number: '5555—8888',
    principal_name: 'BobZhang',
    principal_id_number: '5555—8888',
    office_phone: '075586010000',
    contact_name: '张三',
    contact_phone: '13800000000',
    contact_email: 'zhangsan@example.com',
    settlement_bank_number: '555588889999',
    attach: '深圳分店',
  },
  { security: true },
);

console.log(data.verification_status);
