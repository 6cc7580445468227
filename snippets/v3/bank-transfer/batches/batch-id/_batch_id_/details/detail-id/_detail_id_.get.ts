import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.bankTransfer.batches.batchId._batch_id_.details.detailId._detail_id_.get(
    {
      batch_id: '1130000071100999991182026112000019480001',
      detail_id: '1140000071100999991182026112000019500100',
    },
  );

console.log(data.detail_state);
