import { decrypt, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.get({
    user_card_code: '478515832665',
    params: {
      brand_id: '1004',
      card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    },
  });

console.log(data.card_picture_url, data.user_card_state);
if (data.phone_number) console.log(decrypt(data.phone_number));
