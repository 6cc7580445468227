import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.post(
    {
      receiver: { type: 'MERCHANT' },
      out_bill_no: 'TRANSFER20261201000001',
      amount: 10000,
      transfer_remark: '直播违规扣罚',
    },
  );

console.log(data.state);
