import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.transfer.batches.outBatchNo._out_batch_no_.get({
    out_batch_no: 'BATCH20261201000001',
    params: { need_query_detail: true, offset: 0, limit: 20 },
  });

for (const transferDetail of data.transfer_detail_list ?? []) {
  console.log(transferDetail.detail_id);
}
