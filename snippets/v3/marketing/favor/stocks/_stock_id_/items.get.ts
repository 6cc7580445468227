import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.favor.stocks._stock_id_.items.get(
  {
    stock_id: '20261201000001',
    params: { stock_creator_mchid: '1900000109', offset: 0, limit: 20 },
  },
);

for (const item of data.data ?? []) console.log(item);
