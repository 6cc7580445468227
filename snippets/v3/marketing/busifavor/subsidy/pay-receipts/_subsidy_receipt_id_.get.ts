import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.busifavor.subsidy.payReceipts._subsidy_receipt_id_.get(
    {
      subsidy_receipt_id: '1120200119165100000000000001',
    },
  );

console.log(data.status);
