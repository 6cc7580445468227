import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.invalidate.post(
    { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    {
      user_card_code: '478515832665',
      params: { brand_id: '1004', card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0' },
    },
  );

console.log(data.card_picture_url, data.user_card_state);
