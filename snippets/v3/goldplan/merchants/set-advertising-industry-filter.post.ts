import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.goldplan.merchants.setAdvertisingIndustryFilter.post({
    sub_mchid: '1900000110',
    advertising_industry_filters: ['E_COMMERCE'],
  });

console.log(status === 204);
