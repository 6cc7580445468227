import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_.get(
    {
      out_bill_no: 'TRANSFER20261201000001',
    },
  );

console.log(data.state);
