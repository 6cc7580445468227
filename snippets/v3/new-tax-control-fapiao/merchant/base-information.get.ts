import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.newTaxControlFapiao.merchant.baseInformation.get({
    params: { sub_mchid: '1900000110' },
  });

console.log(data.seller_information.taxpayer_id);
