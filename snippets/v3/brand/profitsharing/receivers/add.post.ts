import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.brand.profitsharing.receivers.add.post({
  brand_mchid: '1900000108',
  appid: 'wxd678efh567hg6787',
  type: 'MERCHANT_ID',
  account: '1900000109',
  relation_type: 'SUPPLIER',
});

console.log(data.type);
