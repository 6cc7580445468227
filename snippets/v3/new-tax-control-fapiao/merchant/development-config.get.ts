import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.newTaxControlFapiao.merchant.developmentConfig.get();

console.log(data.show_fapiao_cell);
