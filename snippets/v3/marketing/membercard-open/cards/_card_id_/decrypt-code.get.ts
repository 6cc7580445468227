import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.decryptCode.get({
    card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0',
    params: { encrypt_code: '20261201000001' },
  });

console.log(data.code);
