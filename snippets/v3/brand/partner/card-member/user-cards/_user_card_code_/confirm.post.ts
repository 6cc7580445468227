import { publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm.post(
    {
      brand_id: '1004',
      card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      attach: '深圳分店',
      user_card_confirm_state: 'CREATE_CARD_SUCCESS',
    },
    {
      user_card_code: '478515832665',
      headers: { 'Wechatpay-Serial': publicKeyId },
    },
  );

console.log(data.user_card_state);
