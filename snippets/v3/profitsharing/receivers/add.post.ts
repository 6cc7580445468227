import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.profitsharing.receivers.add.post({
  appid: 'wxd678efh567hg6787',
  type: 'MERCHANT_ID',
  account: '86693852',
  relation_type: 'SERVICE_PROVIDER',
});

console.log(data.type);
