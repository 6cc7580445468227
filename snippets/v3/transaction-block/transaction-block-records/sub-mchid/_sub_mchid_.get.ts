import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.transactionBlock.transactionBlockRecords.subMchid._sub_mchid_.get(
    {
      sub_mchid: '1900000110',
      params: { limit: 20, offset: 0 },
    },
  );

for (const transactionBlockRecord of data.data ?? []) {
  console.log(
    transactionBlockRecord.block_record_id,
    transactionBlockRecord.block_time,
  );
}
