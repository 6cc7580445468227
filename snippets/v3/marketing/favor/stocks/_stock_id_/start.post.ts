import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.favor.stocks._stock_id_.start.post(
    { stock_creator_mchid: '1900000109' },
    { stock_id: '20261201000001' },
  );

console.log(data.start_time);
