import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_.details._detail_no_.get(
    {
      batch_no: '1030000071100999991182026112000019480001',
      detail_no: '1040000071100999991182026112000019500100',
    },
  );

console.log(data.detail_state);
