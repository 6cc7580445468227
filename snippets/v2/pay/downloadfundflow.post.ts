import { Formatter } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.downloadfundflow.post(
  {
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    sign_type: 'HMAC-SHA256',
    bill_date: '20261120',
    account_type: 'Basic',
  },
  // 账单不是 XML，原样接收
  { responseType: 'arraybuffer', transformResponse: [], security: true },
);

console.log(Formatter.castCsvBill(data));
