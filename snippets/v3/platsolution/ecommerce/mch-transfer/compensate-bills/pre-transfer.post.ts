import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.ecommerce.mchTransfer.compensateBills.preTransfer.post(
    {
      receiver: { type: 'TRANSACTION_USER' },
      out_bill_no: 'TRANSFER20261201000001',
      amount: 10000,
      transfer_remark: '直播违规扣罚',
      notify_url: 'https://example.com/wechatpay/notify',
    },
  );

console.log(data.package_info);
