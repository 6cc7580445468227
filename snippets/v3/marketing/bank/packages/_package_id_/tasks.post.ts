import { createReadStream } from 'node:fs';
import { wxpay } from '#wxpay';

const file = './users.csv';

const { data } = await wxpay.v3.marketing.bank.packages._package_id_.tasks.post(
  { file: createReadStream(file) },
  {
    package_id: '8473295',
    headers: { 'Content-Type': 'multipart/form-data' },
  },
);

console.log(data.status);
