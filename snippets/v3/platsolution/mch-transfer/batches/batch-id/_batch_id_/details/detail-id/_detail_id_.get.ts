import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.mchTransfer.batches.batchId._batch_id_.details.detailId._detail_id_.get(
    {
      batch_id: '131000011085109987515042026112000246500006',
      detail_id: '132000011085109987515042026112000246521006',
      params: { sub_mchid: '1900000110' },
    },
  );

console.log(data.detail_state);
