import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores._store_code_.get(
    {
      brand_id: '1001',
      store_code: 'abc_001',
    },
  );

console.log(data.store_name);
