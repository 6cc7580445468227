import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.marketing.membercardOpen.phonenumberMember.import.post(
    {
      member_information: {
        card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
        registration_time: '2026-12-01T10:34:56+08:00',
      },
      encrypted_phone_number: encrypt('13800000000'),
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(status === 204);
