import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.multiuse.stocks._stock_id_.useFlow.get({
  stock_id: '9856888',
});

console.log(data.url);
