import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.insurance.mchTransfer.batches.batchId._batch_id_.get(
    {
      batch_id: '131000011085109987515042026112000246500006',
      params: {
        sub_mchid: '1900000110',
        need_query_detail: true,
        offset: 0,
        limit: 20,
      },
    },
  );

for (const batch of data.data ?? []) {
  console.log(batch.detail_id);
}
