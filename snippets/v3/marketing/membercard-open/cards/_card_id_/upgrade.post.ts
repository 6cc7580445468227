import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.upgrade.post(
    { brand_id: '1001622624', appid: 'wxd678efh567hg6787' },
    { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0' },
  );

console.log(status === 204);
