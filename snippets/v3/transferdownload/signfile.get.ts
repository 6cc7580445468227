import { writeFileSync } from 'node:fs';
import { Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

// 先查询电子回单，取得下载地址和摘要
const { data: receipt } =
  await wxpay.v3.transfer.billReceipt._out_batch_no_.get({
    out_batch_no: 'BATCH20261201000001',
  });

const { data } = await wxpay.v3.transferdownload.signfile.get({
  params: {
    token:
      new URL(receipt.download_url ?? '').searchParams.get('token') ?? '',
  },
  responseType: 'arraybuffer',
});

const digest = receipt.hash_value?.toLowerCase() ?? '';
if (!Hash.equals(digest, Hash.sha256(data)))
  throw new Error('电子回单与摘要不符');
writeFileSync('./receipt.pdf', data);
console.log(`${data.length} 字节`);
