import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.newTaxControlFapiao.merchant._sub_mchid_.checkStatus.get({
    sub_mchid: '1900000110',
  });

console.log(data.third_mode?.status);
