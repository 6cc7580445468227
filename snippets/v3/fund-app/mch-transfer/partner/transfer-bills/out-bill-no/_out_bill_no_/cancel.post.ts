import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_.cancel.post(
    { sub_mchid: '1900000110' },
    { out_bill_no: 'TRANSFER20261201000001' },
  );

console.log(data.state);
