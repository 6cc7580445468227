import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.fundApp.mchTransfer.elecsign.outBillNo.post(
  { out_bill_no: 'TRANSFER20261201000001' },
);

console.log(data.state);
