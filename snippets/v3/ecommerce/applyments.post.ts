import { encrypt, publicKeyId, wxpay } from '#wxpay';

// 图片先经“图片上传”接口换取 media_id
const media_id =
  '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0';

const { data } = await wxpay.chain('v3/ecommerce/applyments/').post(
  {
    out_request_no: 'APPLYMENT20261201000001',
    // 2401：小微商户
    organization_type: '2401',
    id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_IDCARD',
    id_card_info: {
      id_card_copy: media_id,
      id_card_national: media_id,
      id_card_name: encrypt('张三'),
      id_card_number: encrypt('11010519491231002X'),
      id_card_valid_time_begin: '2020-06-06',
      id_card_valid_time: '2040-06-06',
    },
    account_info: {
      // 75：对私账户
      bank_account_type: '75',
      account_bank: '工商银行',
      account_name: encrypt('张三'),
      bank_address_code: '440300',
      account_number: encrypt('6214830012345678'),
    },
    contact_info: {
      // 65：经营者/法人
      contact_type: '65',
      contact_name: encrypt('张三'),
      contact_id_card_number: encrypt('11010519491231002X'),
      mobile_phone: encrypt('13800000000'),
    },
    sales_scene_info: {
      store_name: '爱烧烤',
      store_url: 'https://example.com/shop',
    },
    merchant_shortname: '爱烧烤',
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.applyment_id);
