import { Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

// 先申请账单，取得下载地址和摘要
const { data: bill } = await wxpay.v3.bill.tradebill.get({
  params: { bill_date: '2026-11-20' },
});

const { data } = await wxpay.v3.billdownload.file.get({
  params: {
    token: new URL(bill.download_url).searchParams.get('token') ?? '',
  },
  responseType: 'arraybuffer',
});

if (!Hash.equals(bill.hash_value, Hash.sha1(data)))
  throw new Error('账单与摘要不符');
console.log(data.toString());
