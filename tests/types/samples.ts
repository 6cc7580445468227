const SETUP = `import { Wechatpay } from 'wechatpay-axios-plugin';
import { typed } from 'wechatpay-virtual-types';
const wxpay = typed(new Wechatpay({ mchid: '', serial: '', privateKey: '', certs: {} }));
`;

/** Calls that are right; each one is a rule of the client. */
export const RIGHT = `${SETUP}
import { createReadStream } from 'node:fs';
import { Agent } from 'node:https';
import axios from 'axios';

const headers = { 'Wechatpay-Serial': 'PUB_KEY_ID_1' };
const order: WeChatPay.OpenAPI.V3.Pay.Transactions.Jsapi.PostHttpMethod.JsonDataRequest = {
  appid: 'wx', mchid: '1900000109', description: 'x', out_trade_no: '1', notify_url: 'https://x',
  amount: { total: 1 }, payer: { openid: 'o' },
};
const jsapi: string = (await wxpay.v3.pay.transactions.jsapi(order, { headers })).data.prepay_id;
const query = await wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.get({ out_trade_no: '1', params: { mchid: '1' } });
const empty: void = (await wxpay.v3.pay.transactions['out-trade-no']['{out_trade_no}'].close.post({ mchid: '1' }, { out_trade_no: '1' })).data;
const chained = wxpay.chain('v3/ecommerce/applyments/').post;
const refund = await wxpay.v2.secapi.pay.refund.post(
  { appid: 'wx', mch_id: '1', transaction_id: '1', out_refund_no: '1', total_fee: 1, refund_fee: 1 },
  { security: true },
);
const fee: \`\${number}\` = refund.data.refund_fee;
const coupon: string | undefined = refund.data.coupon_refund_id_0;
const text: string = (await wxpay.v3.billdownload.file.get({ params: { token: 't' } })).data;
const bytes: Buffer = (await wxpay.v3.billdownload.file.get({ params: { token: 't' }, responseType: 'arraybuffer' })).data;
const stream: NodeJS.ReadableStream = (await wxpay.v3.billdownload.file.get({ params: { token: 't' }, responseType: 'stream' })).data;
const bill: string = (await wxpay.v2.pay.downloadbill.post(
  { appid: 'wx', mch_id: '1', bill_date: '20260101', bill_type: 'ALL' },
  { transformResponse: [(data) => data] },
)).data;
const meta = { filename: 'a.png', sha256: 'x' };
const media: string = (await wxpay.v3.merchant.media.upload.post(
  { meta: JSON.stringify(meta), file: createReadStream('a.png') },
  { meta, headers: { 'Content-Type': 'multipart/form-data' } },
)).data.media_id;
await wxpay.v2.secapi.mch.uploadmedia.post(
  { mch_id: '1', media: createReadStream('a.png'), media_hash: 'x', sign_type: 'MD5', sign: 'x' },
  {
    headers: { 'Content-Type': 'multipart/form-data' },
    transformRequest: axios.defaults.transformRequest,
    httpsAgent: new Agent(),
  },
);
export { bill, bytes, chained, coupon, empty, fee, jsapi, media, query, stream, text };
`;

/** Invalid calls: the number of the expected error is in a comment on its line; two where compilers differ. */
export const WRONG = `${SETUP}
const headers = { 'Wechatpay-Serial': 'PUB_KEY_ID_1' };
declare const order: WeChatPay.OpenAPI.V3.Pay.Transactions.Jsapi.PostHttpMethod.JsonDataRequest;
wxpay.v3.pay.transactions.jsapi.post({ ...order, unknown_field: 1 }, { headers }); // TS2353 TS2345
wxpay.v3.pay.transactions.jsapi.post({ ...order, amount: { total: '1' } }, { headers }); // TS2322
wxpay.v3.pay.transactions.jsapi.post({ appid: 'wx' }, { headers }); // TS2345 TS2740
wxpay.v3.pay.transactions.id._transaction_id_.get(); // TS2554
wxpay.v3.pay.transactions.jsapi.get(); // TS2339
wxpay.v3.pay.transactions.nowhere; // TS2339
wxpay.v3.pay.transactions.id._transaction_id_.get({ params: { mchid: '1' } }); // TS2345 TS2741
wxpay.v3.pay.transactions.id._transaction_id_.get({ transaction_id: '1', params: { mchid: '1' }, typo: 1 }); // TS2353 TS2345
wxpay.v3.pay.transactions.id._transaction_id_.get({ transaction_id: '1' }); // TS2345 TS2741
wxpay.v3.ecommerce.applyments.post; // TS2339
wxpay.v2.secapi.mch.addInstitutionsub; // TS2339
wxpay.chain('v3/nowhere'); // TS2345
wxpay.v2.secapi.pay.refund.post({ appid: 'wx', mch_id: '1', transaction_id: '1', out_refund_no: '1', total_fee: 1, refund_fee: 1 }); // TS2554
wxpay.v2.pay.downloadbill.post({ appid: 'wx', mch_id: '1', bill_date: '1', bill_type: 'ALL' }, {}); // TS2769
wxpay.v3.transferdownload.signfile.get({ params: { token: 't' } }); // TS2769
wxpay.v3.merchant.media.upload.post({ meta: '{}', file: 'a.png' }, { meta: { filename: '', sha256: '' }, headers: { 'Content-Type': 'multipart/form-data' } }); // TS2322
typed({}); // TS2345 TS2741
const fee: number = (await wxpay.v2.pay.orderquery.post({ appid: 'wx', mch_id: '1', out_trade_no: '1' })).data.total_fee; // TS2322
export { fee };
`;

/** A call that only `exactOptionalPropertyTypes` refuses. */
export const UNDEFINED = `${SETUP}
declare const order: WeChatPay.OpenAPI.V3.Pay.Transactions.Jsapi.PostHttpMethod.JsonDataRequest;
wxpay.v3.pay.transactions.jsapi.post({ ...order, attach: undefined }); // TS2379
`;

/** The expected errors of a sample: line, and the numbers of which each compiler reports one. */
export function expectedErrors(text: string): Map<number, string[]> {
  const marked = text.split('\n').flatMap((line, index): [number, string[]][] => {
    const codes = /\/\/ (TS[\dTS ]+)$/.exec(line)?.[1];
    return codes ? [[index + 1, codes.split(' ')]] : [];
  });
  return new Map(marked);
}

/** A CommonJS consumer: it gets the same types, and the same function at run time. */
export const COMMON = `import wechatpay = require('wechatpay-axios-plugin');
import types = require('wechatpay-virtual-types');
const wxpay = types.typed(new wechatpay.Wechatpay({ mchid: '', serial: '', privateKey: '', certs: {} }));
export const call = wxpay.v3.certificates.get;
`;

/** Run by Node in the installed project, with both kinds of module. */
export const RUNTIME = `import { createRequire } from 'node:module';
import { typed } from 'wechatpay-virtual-types';
const client = {};
const required = createRequire(import.meta.url)('wechatpay-virtual-types');
console.log(typed(client) === client, required.typed(client) === client);
`;
