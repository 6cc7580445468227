import { encrypt, publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.cardMember.userCards.importByPhone.post(
    {
      brand_id: '1004',
      card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
      phone_number: encrypt('13800000000'),
      user_card_code: '478515832665',
      date_information: { type: 'FIX_TIME_RANGE' },
      pickup_time: '2026-12-01T10:34:56+08:00',
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.card_picture_url, data.user_card_state);
