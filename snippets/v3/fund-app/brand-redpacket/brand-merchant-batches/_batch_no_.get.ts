import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_.get(
    {
      batch_no: '1030000071100999991182026112000019480001',
      params: { need_query_detail: true, detail_state: 'DETAIL_VIEW_ALL' },
    },
  );

console.log(data.batch_state);
