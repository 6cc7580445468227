import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } = await wxpay.v3.apply4subject.applyment.post(
  {
    business_code: '1900000109_20261201',
    contact_info: {
      name: encrypt('张三'),
      id_card_number: encrypt('11010519491231002X'),
      mobile: encrypt('13800000000'),
    },
    subject_info: {
      subject_type: 'SUBJECT_TYPE_INDIVIDUAL',
      business_license_info: {
        licence_number: '20261201000001',
        licence_copy:
          '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
        merchant_name: '商户名称',
        legal_person: '张三',
        company_address: '注册地址',
        licence_valid_date: JSON.stringify([
          '2026-12-01',
        ] satisfies WeChatPay.OpenAPI.V3.Apply4subject.Applyment.PostHttpMethod.JsonDataRequest.SubjectInfo.BusinessLicenseInfo.LicenceValidDate),
      },
    },
    identification_info: {
      identification_type: 'IDENTIFICATION_TYPE_IDCARD',
      identification_name: encrypt('张三'),
      identification_number: encrypt('11010519491231002X'),
      identification_valid_date: JSON.stringify([
        '2026-12-01',
      ] satisfies WeChatPay.OpenAPI.V3.Apply4subject.Applyment.PostHttpMethod.JsonDataRequest.IdentificationInfo.IdentificationValidDate),
      identification_front_copy:
        '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0',
    },
  },
  {
    params: { channel_id: '11111111' },
    headers: { 'Wechatpay-Serial': publicKeyId },
  },
);

console.log(data.applyment_id);
