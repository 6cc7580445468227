import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.get({
    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
  });

console.log(data.logo_url, data.status);
