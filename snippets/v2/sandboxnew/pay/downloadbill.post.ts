import { Formatter } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.sandboxnew.pay.downloadbill.post(
  {
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    bill_date: '20261120',
    bill_type: 'ALL',
  },
  // 账单不是 XML，原样接收
  { responseType: 'arraybuffer', transformResponse: [] },
);

console.log(Formatter.castCsvBill(data));
