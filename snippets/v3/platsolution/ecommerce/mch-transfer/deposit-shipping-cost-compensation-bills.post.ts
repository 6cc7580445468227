import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills.post(
    {
      receiver: {
        transaction_info: {
          transaction_id: '4200002026202612011234567890',
          type: 'WXPAY',
        },
      },
      out_bill_no: 'TRANSFER20261201000001',
      amount: 10000,
      transfer_remark: '直播违规扣罚',
    },
  );

console.log(data.state);
