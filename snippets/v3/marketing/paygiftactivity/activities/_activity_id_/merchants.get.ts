import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.paygiftactivity.activities._activity_id_.merchants.get(
    {
      activity_id: '20261201000001',
      params: { offset: 0, limit: 20 },
    },
  );

for (const merchant of data.data ?? []) {
  console.log(merchant.merchant_name, merchant.create_time);
}
