import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.queryexchagerate.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  fee_type: 'CNY',
  date: '20261120',
});

console.log(data.rate_time);
