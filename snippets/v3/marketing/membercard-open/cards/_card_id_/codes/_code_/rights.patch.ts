import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.rights.patch(
    {
      before_bonus_value: 500,
      bonus_value: 600,
      out_request_no: 'REQUEST20261201000001',
    },
    { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0', code: '478515832665' },
  );

console.log(status === 204);
