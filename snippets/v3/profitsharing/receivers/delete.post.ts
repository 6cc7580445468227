import { wxpay } from '#wxpay';

const { data } = await wxpay
  .chain('v3/profitsharing/receivers/delete')
  .post({
    appid: 'wxd678efh567hg6787',
    type: 'MERCHANT_ID',
    account: '86693852',
  });

console.log(data.type);
