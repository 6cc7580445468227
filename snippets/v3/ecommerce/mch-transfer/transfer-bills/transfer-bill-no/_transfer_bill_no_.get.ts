import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ecommerce.mchTransfer.transferBills.transferBillNo._transfer_bill_no_.get(
    {
      transfer_bill_no: '1330000071100999991182026112000019480001',
      params: { sub_mchid: '1900000110' },
    },
  );

console.log(data.state);
