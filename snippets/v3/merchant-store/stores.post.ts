import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantStore.stores.post({
  sub_mchid: '1900000110',
});

console.log(data.store_id);
