import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.gov.subsidy.qualifications.passthrough.query.post(
    {
      real_name: encrypt('张三'),
      id_card_number: encrypt('11010519491231002X'),
      phone_number: encrypt('13800000000'),
      qualification_region_code: 310100,
      identity_document_type: 'ID_DOC_TYPE_ID_CARD',
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

for (const qualification of data.qualification_list) {
  console.log(qualification.appliance_id, qualification.state);
}
