import { createReadStream, readFileSync } from 'node:fs';
import { Hash } from 'wechatpay-axios-plugin';
import { publicKeyId, wxpay } from '#wxpay';

const file = './license.png';
const meta = {};

const { data } = await wxpay.v3.marketing.shoppingReceipt.shoppingreceipts.post(
  { meta: JSON.stringify(meta), file: createReadStream(file) },
  {
    meta,
    headers: {
      'Content-Type': 'multipart/form-data',
      'Wechatpay-Serial': publicKeyId,
    },
  },
);

console.log(data.receipt.state);
