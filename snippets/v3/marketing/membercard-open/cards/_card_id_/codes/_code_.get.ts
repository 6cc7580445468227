import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.get({
    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
    code: '478515832665',
  });

console.log(data.head_image_url, data.user_card_status);
