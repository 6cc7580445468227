import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.billId._bill_id_.get(
    {
      bill_id: '1330000071100999991182026112000019480001',
    },
  );

console.log(data.state);
