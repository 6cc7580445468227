import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.prepare.post(
    {
      out_trade_no: 'ORDER20261201000001',
      mchid: '1900000109',
      sub_mchid: '1900000110',
      bonus_value: 30,
    },
    { card_id: '478515832665', code: '478515832665' },
  );

console.log(status === 204);
