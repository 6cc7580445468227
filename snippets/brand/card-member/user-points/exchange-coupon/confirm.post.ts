import { publicKeyId, wxpay } from '#brand';

const { data } =
  await wxpay.brand.cardMember.userPoints.exchangeCoupon.confirm.post(
    {
      record_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
      exchange_coupon_template_id: '0Flpo7FqTQ',
      card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      user_card_code: '478515832665',
      result: 'POINT_EXCHANGE_COUPON_ALLOW',
    },
    { headers: { 'Wechatpay-Serial': publicKeyId } },
  );

console.log(data.state);
