import { decrypt, publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.cardMember.userCards._user_card_code_.get({
    user_card_code: '478515832665',
    params: {
      card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    },
    headers: { 'Wechatpay-Serial': publicKeyId },
  });

console.log(data.card_picture_url, data.user_card_state);
if (data.phone_number) console.log(decrypt(data.phone_number));
