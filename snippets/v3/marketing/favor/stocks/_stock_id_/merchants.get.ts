import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.favor.stocks._stock_id_.merchants.get({
    stock_id: '20261201000001',
    params: { offset: 0, limit: 20, stock_creator_mchid: '1900000109' },
  });

for (const merchant of data.data ?? []) console.log(merchant);
