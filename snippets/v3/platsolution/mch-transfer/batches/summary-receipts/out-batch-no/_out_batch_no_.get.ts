import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.get(
    {
      out_batch_no: 'BATCH20261201000001',
      params: { sub_mchid: '1900000110' },
    },
  );

console.log(data.download_url, data.hash_value, data.receipt_state);
