import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.billId._bill_id_.get(
    {
      bill_id: '1330000071100999991182026112000019480001',
      params: { sub_mchid: '1900000110' },
    },
  );

console.log(data.state);
