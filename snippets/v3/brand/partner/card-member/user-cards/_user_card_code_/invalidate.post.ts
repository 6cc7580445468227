import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.invalidate.post(
    {
      brand_id: '1004',
      card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    },
    { user_card_code: '478515832665' },
  );

console.log(data.card_picture_url, data.user_card_state);
