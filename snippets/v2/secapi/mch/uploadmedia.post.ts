import { createReadStream } from 'node:fs';
import { wxpay } from '#wxpay';

const file = './license.png';

const { data } = await wxpay.v2.secapi.mch.uploadmedia.post(
  {
    mch_id: '1900000109',
    media: createReadStream(file),
    media_hash: '根据媒体文件内容进行MD5计算后的值',
    sign_type: 'MD5',
  },
  {
    headers: { 'Content-Type': 'multipart/form-data' },
    security: true,
  },
);

console.log(data.media_id);
