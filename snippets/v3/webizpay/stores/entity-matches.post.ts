import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.webizpay.stores.entityMatches.post({
  sp_mchid: '1900000109',
  out_batch_id: 'batch12345678',
});

console.log(data.state);
