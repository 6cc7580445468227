import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_.get(
    {
      out_bill_no: 'TRANSFER20261201000001',
      params: { business_type: 'DEPOSIT_COMPENSATION' },
    },
  );

console.log(data.state);
