import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.users.import.post(
    {
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      out_request_no: 'REQUEST20261201000001',
    },
    { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0' },
  );

console.log(data.code);
