import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.marketing.busifavor.stocks._stock_id_.patch(
    {
      stock_name: '8月1日活动券',
      comment: '活动使用',
      out_request_no: 'REQUEST20261201000001',
    },
    { stock_id: '101156451224' },
  );

console.log(status === 204);
