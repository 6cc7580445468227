import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.transactionBlock.transactionBlockRecords.subMchid._sub_mchid_.get({
  sub_mchid: '1900000110',
  params: { limit: 20, offset: 0 },
});

for (const subMchid of data.data ?? []) {
  console.log(subMchid.block_record_id, subMchid.block_time);
}
