import { publicKeyId, wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.cardMember.userCards.importByOpenid.post(
    {
      brand_id: '1004',
      card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      user_card_code: '478515832665',
      valid_date_information: {
        type: 'FIX_TIME_RANGE',
        available_begin_time: '2026-12-01T00:00:00+08:00',
        available_end_time: '2027-11-30T23:59:59+08:00',
      },
      pickup_time: '2026-12-01T10:34:56+08:00',
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.card_picture_url, data.user_card_state);
