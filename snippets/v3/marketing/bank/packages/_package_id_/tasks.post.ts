import { createReadStream, readFileSync } from 'node:fs';
import { Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

const file = './users.csv';
const meta = {
  filename: 'users.csv',
  sha256: Hash.sha256(readFileSync(file)),
  bank_type: '银行类型',
};

const { data } =
  await wxpay.v3.marketing.bank.packages._package_id_.tasks.post(
    { meta: JSON.stringify(meta), file: createReadStream(file) },
    {
      package_id: '8473295',
      meta,
      headers: { 'Content-Type': 'multipart/form-data' },
    },
  );

console.log(data.status);
