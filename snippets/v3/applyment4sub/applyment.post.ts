import { encrypt, publicKeyId, wxpay } from '#wxpay';

// 图片先经“图片上传”接口换取 media_id
const media_id =
  '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0';

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
      subject_type: 'SUBJECT_TYPE_ENTERPRISE',
      business_license_info: {
        license_copy: media_id,
        license_number: '91440300MA5EXAMPL0',
        merchant_name: '深圳市示例科技有限公司',
        legal_person: '张三',
      },
      identity_info: {
        id_holder_type: 'LEGAL',
        id_doc_type: 'IDENTIFICATION_TYPE_IDCARD',
        id_card_info: {
          id_card_copy: media_id,
          id_card_national: media_id,
          id_card_name: encrypt('张三'),
          id_card_number: encrypt('11010519491231002X'),
          id_card_address: encrypt('广东省深圳市南山区科技中一道10000号'),
          card_period_begin: '2020-06-06',
          card_period_end: '2040-06-06',
        },
        owner: true,
      },
    },
    business_info: {
      merchant_shortname: '示例科技',
      service_phone: '075586010000',
      sales_info: {
        sales_scenes_type: ['SALES_SCENES_MP'],
        mp_info: { mp_appid: 'wxd678efh567hg6787', mp_pics: [media_id] },
      },
    },
    settlement_info: {
      settlement_id: '716',
      qualification_type: '零售批发/生活娱乐/其他',
    },
    bank_account_info: {
      bank_account_type: 'BANK_ACCOUNT_TYPE_CORPORATE',
      account_name: encrypt('深圳市示例科技有限公司'),
      account_bank: '工商银行',
      bank_address_code: '440300',
      account_number: encrypt('6214830012345678'),
    },
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.applyment_id);
