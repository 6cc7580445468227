import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.transactionBlock.transactionBlockRecords._block_record_id_.get(
    {
      block_record_id: '123400',
      params: { sub_mchid: '1900000110' },
    },
  );

console.log(data.block_time);
