import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.busifavor.coupons._card_id_.send.post(
    {
      appid: 'wxd678efh567hg6787',
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      out_request_no: 'REQUEST20261201000001',
      send_time: '2026-12-01T10:34:56+08:00',
    },
    { card_id: '20261201000001' },
  );

console.log(data.card_code);
