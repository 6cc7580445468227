import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.fundsToOversea.billDownloadUrl.get({
  params: { bill_date: '2026-11-20' },
});

console.log(data.download_url, data.hash_value);
