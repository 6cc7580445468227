import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.brandRedpacket.brandMerchantOutBatches._out_batch_no_.get(
    {
      out_batch_no: 'BATCH20261201000001',
      params: { need_query_detail: true, detail_state: 'DETAIL_VIEW_ALL' },
    },
  );

console.log(data.batch_state);
