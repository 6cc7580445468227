import { gunzipSync } from 'node:zlib';
import { Formatter, Transformer } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.downloadbill.post(
  {
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    bill_date: '20261120',
    bill_type: 'ALL',
    tar_type: 'GZIP',
  },
  // 账单不是 XML：取消客户端的解析，原样接收
  { responseType: 'arraybuffer', transformResponse: [] },
);

// 出错时是没有压缩的 XML，客户端没有解析它，也就不会抛出异常
if (data.subarray(0, 5).toString() === '<xml>')
  throw new Error(JSON.stringify(Transformer.toObject(data.toString())));

// 压缩过的以 1f 8b 开头
const zipped = data[0] === 0x1f && data[1] === 0x8b;
console.log(Formatter.castCsvBill(zipped ? gunzipSync(data) : data));
