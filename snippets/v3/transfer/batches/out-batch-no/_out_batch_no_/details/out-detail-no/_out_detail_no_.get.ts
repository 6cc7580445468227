import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.transfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_.get(
    {
      out_detail_no: 'DETAIL20261201000001',
      out_batch_no: 'BATCH20261201000001',
    },
  );

console.log(data.detail_status);
