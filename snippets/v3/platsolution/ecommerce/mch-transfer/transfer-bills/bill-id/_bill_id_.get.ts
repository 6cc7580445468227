import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.mchTransfer.transferBills.billId._bill_id_.get(
    {
      bill_id: '1330000071100999991182026112000019480001',
      params: { business_type: 'DEPOSIT_COMPENSATION' },
    },
  );

console.log(data.state);
