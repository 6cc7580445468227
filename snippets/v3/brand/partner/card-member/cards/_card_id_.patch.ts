import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.brand.partner.cardMember.cards._card_id_.patch(
    {
      brand_id: '1004',
      notify_url: 'https://example.com/wechatpay/notify',
    },
    { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0' },
  );

console.log(data.state);
