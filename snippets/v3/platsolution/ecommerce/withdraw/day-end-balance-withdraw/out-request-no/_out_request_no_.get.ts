import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.outRequestNo._out_request_no_.get(
    {
      out_request_no: 'REQUEST20261201000001',
      params: { sub_mchid: '1900000110' },
    },
  );

console.log(data.status);
