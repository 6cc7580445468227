import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_.get(
    {
      out_batch_no: 'BATCH20261201000001',
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
