import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills.outBillNo._out_bill_no_.get(
    {
      out_bill_no: 'TRANSFER20261201000001',
      params: { sub_mchid: '1900000110' },
    },
  );

console.log(data.state);
