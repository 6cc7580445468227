import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.billcommentsp.batchquerycomment.post(
  {
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    begin_time: '20261101000000',
    end_time: '20261120235959',
    offset: 0,
    limit: 20,
  },
  // 评价数据是文本，原样接收
  { responseType: 'text', transformResponse: [], security: true },
);

for (const line of data.split('\n')) console.log(line);
