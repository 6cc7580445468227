import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.paygiftactivity.activities._activity_id_.merchants.add.post(
    {
      merchant_id_list: ['20261201000001'],
      add_request_no: '20261201000001',
    },
    { activity_id: '20261201000001' },
  );

for (const invalidMerchantId of data.invalid_merchant_id_list ?? []) {
  console.log(invalidMerchantId.invalid_reason);
}
