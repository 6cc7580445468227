import { encrypt, publicKeyId, wxpay } from '#wxpay';

// 图片先经“图片上传”接口换取 media_id
const media_id =
  '6uqyGjGrCf2GtyXP8bxrbuH9-aAoTjH-rKeSl3Lf4_So6kdkQu4w8BYVP3bzLtvR38lxt4PjtCDXsQpzqge_hQEovHzOhsLleGFQVRF-U_0';

const { data } = await wxpay.v3.apply4subject.applyment.post(
  {
    business_code: '1900000109_20261201',
    contact_info: {
      contact_type: 'LEGAL',
      name: encrypt('张三'),
      id_card_number: encrypt('11010519491231002X'),
      mobile: encrypt('13800000000'),
    },
    subject_info: {
      subject_type: 'SUBJECT_TYPE_ENTERPRISE',
      business_licence_info: {
        licence_number: '91440300MA5EXAMPL0',
        licence_copy: media_id,
        merchant_name: '深圳市示例科技有限公司',
        legal_person: '张三',
        company_address: '广东省深圳市南山区科技中一道10000号',
        licence_valid_date: JSON.stringify(['2020-06-06', 'forever']),
      },
    },
    identification_info: {
      id_holder_type: 'LEGAL',
      identification_type: 'IDENTIFICATION_TYPE_IDCARD',
      identification_name: encrypt('张三'),
      identification_number: encrypt('11010519491231002X'),
      identification_valid_date: JSON.stringify([
        '2026-11-20',
        '2040-06-06',
      ]),
      identification_front_copy: media_id,
      identification_back_copy: media_id,
      owner: true,
    },
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.applyment_id);
