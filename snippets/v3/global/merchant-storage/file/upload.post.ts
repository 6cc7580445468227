import { createReadStream, readFileSync } from 'node:fs';
import { Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

const file = './license.png';
const meta = {
  filename: 'license.png',
  digest: Hash.sha256(readFileSync(file)),
};

const { data } = await wxpay.v3.global.merchantStorage.file.upload.post(
  { meta: JSON.stringify(meta), file: createReadStream(file) },
  {
    meta,
    headers: { 'Content-Type': 'multipart/form-data' },
    baseURL: 'https://apihk.mch.weixin.qq.com',
  },
);

console.log(data.file_id);
