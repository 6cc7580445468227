import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.goldplan.merchants.closeAdvertisingShow.post({
    sub_mchid: '1900000110',
  });

console.log(status === 204);
