import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.chain('v3/applyment4sub/applyment/').post(
  {
    business_code: '1900000109_20261201',
    contact_info: {
      contact_type: 'LEGAL',
      contact_name: encrypt('张三'),
      mobile_phone: encrypt('13800000000'),
      contact_email: encrypt('zhangsan@example.com'),
    },
    subject_info: {
      subject_type: 'SUBJECT_TYPE_INDIVIDUAL',
      business_license_info: {
        license_copy:
          '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
        license_number: '20261201000001',
        merchant_name: '商户名称',
        legal_person: '张三',
      },
      certificate_info: {
        cert_copy:
          '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
        cert_type: 'CERTIFICATE_TYPE_2388',
        cert_number: '11010519491231002X',
        merchant_name: '商户名称',
        company_address: '注册地址',
        legal_person: '张三',
        period_begin: '2026-12-01',
        period_end: '2026-12-01T10:34:56+08:00',
      },
      identity_info: { id_doc_type: 'IDENTIFICATION_TYPE_IDCARD' },
    },
    business_info: {
      merchant_shortname: '商户简称',
      service_phone: '客服电话',
      sales_info: {
        sales_scenes_type: ['SALES_SCENES_STORE'],
      },
    },
    settlement_info: { settlement_id: '20261201000001', qualification_type: '所属行业' },
    bank_account_info: {
      bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE',
      account_name: encrypt('深圳市示例科技有限公司'),
      account_bank: '工商银行',
      bank_address_code: '20261201000001',
    },
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.applyment_id);
