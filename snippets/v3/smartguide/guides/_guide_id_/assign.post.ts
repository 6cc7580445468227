import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.smartguide.guides._guide_id_.assign.post(
  { out_trade_no: 'ORDER20261201000001' },
  { guide_id: '20261201000001' },
);

console.log(status === 204);
