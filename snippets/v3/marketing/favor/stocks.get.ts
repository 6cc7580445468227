import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.favor.stocks.get({
  params: { offset: 0, limit: 20, stock_creator_mchid: '1900000109' },
});

for (const stock of data.data ?? []) {
  console.log(stock.stock_id, stock.stock_name);
}
