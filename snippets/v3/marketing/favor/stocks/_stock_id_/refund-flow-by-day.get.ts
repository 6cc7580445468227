import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.favor.stocks._stock_id_.refundFlowByDay.get({
    stock_id: '12356458',
    params: { bill_date: '2026-11-20' },
  });

console.log(data.url);
