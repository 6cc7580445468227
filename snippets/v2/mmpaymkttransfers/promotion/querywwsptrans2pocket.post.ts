import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v2.mmpaymkttransfers.promotion.querywwsptrans2pocket.post(
    {
      partner_trade_no: 'PAY20261201000001',
      mch_id: '1900000109',
      appid: 'wxd678efh567hg6787',
    },
    { security: true },
  );

console.log(data.status);
