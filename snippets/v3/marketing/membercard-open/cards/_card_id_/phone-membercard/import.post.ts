import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.phoneMembercard.import.post(
    {
      encrypted_phone_number: encrypt('13800000000'),
      out_request_no: 'REQUEST20261201000001',
    },
    {
      card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.code);
