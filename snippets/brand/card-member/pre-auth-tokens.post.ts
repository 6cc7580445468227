import { publicKeyId, wxpay } from '#brand';

const { data } = await wxpay.brand.cardMember.preAuthTokens.post(
  {
    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  },
  { headers: { 'Wechatpay-Serial': publicKeyId } },
);

console.log(data.token);
