import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.lovefeast.users._openid_.orders.outTradeNo._out_trade_no_.get(
    {
      openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
      out_trade_no: 'ORDER20261201000001',
    },
  );

console.log(data.welfare_trade_id);
