import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.transfer.batches.batchId._batch_id_.get({
  batch_id: '1030000071100999991182026112000019480001',
  params: { need_query_detail: true, offset: 0, limit: 20 },
});

for (const transferDetail of data.transfer_detail_list ?? []) {
  console.log(transferDetail.detail_id);
}
