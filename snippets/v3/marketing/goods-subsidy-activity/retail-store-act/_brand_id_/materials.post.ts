import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.materials.post(
    { out_request_no: 'REQUEST20261201000001', material_num: 100 },
    { brand_id: '1001' },
  );

for (const material of data.material_list ?? []) {
  console.log(material.material_id);
}
