import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.busifavor.subsidy.payReceipts._subsidy_receipt_id_.get(
    {
      subsidy_receipt_id: '1120261120165100000000000001',
    },
  );

console.log(data.status);
