import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.ecommerce.profitsharing.receivers.add.post({
  appid: 'wxd678efh567hg6787',
  type: 'MERCHANT_ID',
  account: '1900000110',
  name: '张三网络公司',
  relation_type: 'SUPPLIER',
});

console.log(data.type);
