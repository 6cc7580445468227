import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

/** 上传一张图片，得到 media_id */
async function upload(file: string): Promise<string> {
  const meta = {
    filename: basename(file),
    sha256: Hash.sha256(await readFile(file)),
  };
  const { data } = await wxpay.v3.merchant.media.upload.post(
    // 表单：meta 是 JSON 文本，file 是文件，文件名与类型取自它的路径
    { meta: JSON.stringify(meta), file: createReadStream(file) },
    // 签名：只覆盖 meta，客户端以它的 JSON 文本签名
    { meta, headers: { 'Content-Type': 'multipart/form-data' } },
  );
  return data.media_id;
}

console.log(await upload('./license.png'));
