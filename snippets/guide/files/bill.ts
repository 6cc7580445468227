import { Formatter, Hash } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

const { data: bill } = await wxpay.v3.bill.tradebill.get({
  params: { bill_date: '2026-11-20', bill_type: 'ALL' },
});

const query = Object.fromEntries(new URL(bill.download_url).searchParams);
const { data } = await wxpay.v3.billdownload.file.get({
  params: { ...query, token: query.token ?? '' },
  responseType: 'arraybuffer',
});

if (!Hash.equals(bill.hash_value, Hash.sha1(data)))
  throw new Error('账单与摘要不符');

// 逐笔在 rows 里，以表头为键；合计在 summary 里。值都是文本，金额的单位是元
console.log(Formatter.castCsvBill(data));
