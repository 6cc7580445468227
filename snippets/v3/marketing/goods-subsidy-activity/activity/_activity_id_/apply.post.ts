import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.goodsSubsidyActivity.activity._activity_id_.apply.post(
    {
      caller_merchant_id: '20261201000001',
      apply_infos: [
        {
          store_info: {
            store_id: '20261201000001',
            accounting_merchant_id: '20261201000001',
            merchant_id: '20261201000001',
          },
          goods_original_price: 100,
        },
      ],
    },
    { activity_id: '20261201000001' },
  );

for (const failedApplyInfo of data.failed_apply_infos ?? []) {
  console.log(failedApplyInfo.goods_original_price);
}
