import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.favor.stocks._stock_id_.refundFlow.get({
    stock_id: '20261201000001',
  });

console.log(data.url);
