import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.codes.deposit.post(
    {
      code: ['20261201000001'],
    },
    { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0' },
  );

for (const deposit of data.data ?? []) {
  console.log(deposit.result);
}
