import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.busifavor.stocks._stock_id_.get({
  stock_id: '1212',
});

console.log(data.stock_state);
