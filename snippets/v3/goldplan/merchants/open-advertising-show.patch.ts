import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.goldplan.merchants.openAdvertisingShow.patch({
    sub_mchid: '1900000110',
  });

console.log(status === 204);
