import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.partnerTransfer.batches.outBatchNo._out_batch_no_.get({
    out_batch_no: 'BATCH20261201000001',
    params: { need_query_detail: true, offset: 0, limit: 20 },
  });

console.log(data.batch_status);
