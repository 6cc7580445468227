import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.bankTransfer.batches.batchId._batch_id_.get(
  {
    batch_id: '1130000071100999991182026112000019480001',
    params: { need_query_detail: true, offset: 0, limit: 20 },
  },
);

console.log(data.batch_state);
