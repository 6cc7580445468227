import { createReadStream, readFileSync } from 'node:fs';
import { Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

const file = './receipt.png';
const meta = {
  transaction_id: '4200002026202612011234567890',
  openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
  sha256: Hash.sha256(readFileSync(file)),
};

const { data } =
  await wxpay.v3.marketing.shoppingReceipt.shoppingreceipts.post(
    { meta: JSON.stringify(meta), file: createReadStream(file) },
    { meta, headers: { 'Content-Type': 'multipart/form-data' } },
  );

console.log(data.receipt.state);
