import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.transferBills.transferBillNo._transfer_bill_no_.get(
    {
      transfer_bill_no: '1330000071100999991182026112000019480001',
    },
  );

console.log(data.state);
