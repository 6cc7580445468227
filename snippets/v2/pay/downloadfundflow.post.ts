import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.downloadfundflow.post(
  {
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    bill_date: '20261120',
    account_type: 'Basic',
  },
  {
    responseType: 'arraybuffer',
    transformResponse: [],
    security: true,
  },
);

console.log(data);
