import { createReadStream, readFileSync } from 'node:fs';
import { Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

const file = './license.png';
const meta = {
  file_name: 'license.png',
  file_digest: Hash.sha256(readFileSync(file)),
};

const { data } =
  await wxpay.v3.ecommerce.account.cancelApplications.media.post(
    { meta: JSON.stringify(meta), file: createReadStream(file) },
    { meta, headers: { 'Content-Type': 'multipart/form-data' } },
  );

console.log(data.media_id);
