import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills._out_bill_no_.get(
    {
      out_bill_no: 'TRANSFER20261201000001',
      params: { sponsor_mchid: '1900000109' },
    },
  );

console.log(data.state);
