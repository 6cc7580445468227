import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

// 一、申请账单，取得下载地址与摘要
const { data: bill } = await wxpay.v3.bill.tradebill.get({
  params: { bill_date: '2026-11-20', bill_type: 'ALL', tar_type: 'GZIP' },
});

// 二、以流下载，地址里的查询参数原样带上
const query = Object.fromEntries(new URL(bill.download_url).searchParams);
const { data: stream } = await wxpay.v3.billdownload.file.get({
  params: { ...query, token: query.token ?? '' },
  responseType: 'stream',
});

// 三、边解压，边计算摘要，边写入文件。摘要是解压之后的
const digest = createHash('sha1');
await pipeline(
  stream,
  createGunzip(),
  async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      digest.update(chunk);
      yield chunk;
    }
  },
  createWriteStream('./bill.csv.part'),
);

// 四、摘要相符才算下载完成
if (!Hash.equals(bill.hash_value, digest.digest('hex')))
  throw new Error('账单与摘要不符');
await rename('./bill.csv.part', './bill.csv');
console.log('bill.csv');
