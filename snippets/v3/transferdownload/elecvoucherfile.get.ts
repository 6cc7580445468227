import { writeFileSync } from 'node:fs';
import { Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

// 先查询电子回单，取得下载地址和摘要
const { data: receipt } =
  await wxpay.v3.fundApp.mchTransfer.elecsign.outBillNo._out_bill_no_.get({
    out_bill_no: 'TRANSFER20261201000001',
  });
const url = new URL(receipt.download_url ?? '');

const { data } = await wxpay.v3.transferdownload.elecvoucherfile.get({
  params: {
    token: url.searchParams.get('token') ?? '',
    source: url.searchParams.get('source') ?? 'elecsign',
  },
  responseType: 'arraybuffer',
});

const digest = receipt.hash_value?.toLowerCase() ?? '';
if (!Hash.equals(digest, Hash.sha256(data)))
  throw new Error('电子回单与摘要不符');
writeFileSync('./receipt.pdf', data);
console.log(`${data.length} 字节`);
