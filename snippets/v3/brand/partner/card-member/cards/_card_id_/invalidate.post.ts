import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.cardMember.cards._card_id_.invalidate.post(
    { brand_id: '1004' },
    { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0' },
  );

console.log(data.card_picture_url, data.state);
