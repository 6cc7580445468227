import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.partner.cardMember.payViewTokens.post(
  {
    brand_id: '1004',
    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  },
);

console.log(data.token);
