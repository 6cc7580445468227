import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.global.profitSharing.refunds.billDownloadUrl.get({
    params: { bill_date: '2026-11-20' },
    baseURL: 'https://apihk.mch.weixin.qq.com',
  });

console.log(data.download_url);
