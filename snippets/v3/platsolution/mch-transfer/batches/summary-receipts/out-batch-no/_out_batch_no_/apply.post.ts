import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.apply.post(
    { sub_mchid: '1900000110' },
    { out_batch_no: 'BATCH20261201000001' },
  );

console.log(data.receipt_state);
