import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.settlementquery.post({
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  usetag: 1,
  offset: 0,
  limit: 20,
  date_start: '20261101',
  date_end: '20261120',
});

console.log(data.record_num);
