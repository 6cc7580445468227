import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.applyments.post(
  {
    business_code: '1900000109_20261201',
    admin_info: {
      admin_name: encrypt('张三'),
      id_doc_type: 'IDENTIFICATION_TYPE_MAINLAND_ID_CARD',
      id_card_number: encrypt('11010519491231002X'),
    },
    subject_info: {
      subject_type: 'SUBJECT_TYPE_ENTERPRISE',
      subject_name: '深圳市示例科技有限公司',
      unified_social_credit_code: '91310101MA1FPX1234',
    },
    brand_basic_info: {
      brand_name: '爱马哥',
      brand_logo: 'U2FsdGVkX1+8n2qLk9jP4vRtY6Wx',
    },
    trademark: { trademark_exists: 'TRADEMARK_NONE' },
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.applyment_id);
