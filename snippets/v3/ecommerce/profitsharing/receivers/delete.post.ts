import { wxpay } from '#wxpay';

const { data } = await wxpay
  .chain('v3/ecommerce/profitsharing/receivers/delete')
  .post({
    appid: 'wxd678efh567hg6787',
    type: 'MERCHANT_ID',
    account: '190001001',
  });

console.log(data.type);
