import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.patch(
    {
      logo_url: 'https://example.com/images/logo.png',
      title: '微信支付测试卡',
    },
    { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0' },
  );

console.log(status === 204);
