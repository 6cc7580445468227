import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.cardMember.userCards._user_card_code_.invalidate.post(
    {
      card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    },
    {
      user_card_code: '478515832665',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.card_picture_url, data.user_card_state);
