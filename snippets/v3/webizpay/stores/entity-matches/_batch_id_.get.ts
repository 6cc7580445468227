import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.webizpay.stores.entityMatches._batch_id_.get({
    batch_id: '20261201000001',
    params: { sp_mchid: '1900000109' },
  });

console.log(data.state);
