import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.offlineface.transactions.post({
  auth_code: '134567890123456789',
  attach: '深圳分店',
});

console.log(data.trade_state);
