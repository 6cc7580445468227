import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.favor.stocks._stock_id_.modifyGoodsId.post(
    { stock_creator_mchid: '1900000109' },
    { stock_id: '9865000' },
  );

console.log(data.pause_time);
