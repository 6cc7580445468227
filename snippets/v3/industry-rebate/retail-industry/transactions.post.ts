import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.industryRebate.retailIndustry.transactions.post({
    out_trade_no: 'ORDER20261201000001',
    sub_mchid: '1900000110',
  });

console.log(status === 204);
