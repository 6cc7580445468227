import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.patch(
    {
      membership_number: '316510891298',
      background_picture_url: 'https://example.com/images/logo.png',
    },
    { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0', code: '478515832665' },
  );

console.log(status === 204);
