import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.newTaxControlFapiao.merchant._sub_mchid_.check.post(
    undefined,
    {
      sub_mchid: '1900000110',
    },
  );

console.log(status === 204);
