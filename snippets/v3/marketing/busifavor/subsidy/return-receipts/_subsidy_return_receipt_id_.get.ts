import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.busifavor.subsidy.returnReceipts._subsidy_return_receipt_id_.get(
    {
      subsidy_return_receipt_id: '2120261120165100000000000001',
    },
  );

console.log(data.status);
