import { wxpay } from '#wxpay';

const { data } = await wxpay
  .chain('v3/brand/profitsharing/receivers/delete')
  .post({
    brand_mchid: '1900000108',
    appid: 'wxd678efh567hg6787',
    type: 'MERCHANT_ID',
    account: '1900000109',
  });

console.log(data.type);
