import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.gov.subsidy.qualifications.passthrough.cancel.post(
    {
      real_name: encrypt('张三'),
      id_card_number: encrypt('11010519491231002X'),
      phone_number: encrypt('13800000000'),
      appliance_id: 1,
      qualification_region_code: 310100,
      identity_document_type: 'ID_DOC_TYPE_ID_CARD',
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.code);
