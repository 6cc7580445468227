import { createReadStream, readFileSync } from 'node:fs';
import { Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

const file = './shop.mp4';
const meta = {
  filename: 'shop.mp4',
  sha256: Hash.sha256(readFileSync(file)),
};

const { data } = await wxpay.v3.merchant.media.video_upload.post(
  { meta: JSON.stringify(meta), file: createReadStream(file) },
  { meta, headers: { 'Content-Type': 'multipart/form-data' } },
);

console.log(data.media_id);
