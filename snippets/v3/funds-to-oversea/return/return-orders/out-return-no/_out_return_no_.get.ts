import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundsToOversea.return.returnOrders.outReturnNo._out_return_no_.get(
    {
      out_return_no: 'RETURN20261201000001',
      params: { sub_mchid: '1900000110' },
    },
  );

console.log(data.state);
