import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.rights.patch(
    { show_bonus: false, show_favor: false },
    { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0' },
  );

console.log(status === 204);
