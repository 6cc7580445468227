import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.membercardOpen.phonenumberMember.search.get({
    params: {
      card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
      encrypted_phone_number: encrypt('13800000000'),
    },
    headers: { 'Wechatpay-Serial': publicKeyId },
  });

console.log(data.receive_status);
