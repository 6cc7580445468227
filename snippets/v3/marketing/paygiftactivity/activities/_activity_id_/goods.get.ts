import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.paygiftactivity.activities._activity_id_.goods.get(
    {
      activity_id: '20261201000001',
      params: { offset: 0, limit: 20 },
    },
  );

for (const good of data.data ?? []) {
  console.log(good.goods_id, good.create_time);
}
