import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.sandboxnew.pay.refundquery.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  out_trade_no: 'ORDER20261201000001',
  out_refund_no: 'REFUND20261201000001',
  offset: 0,
});

console.log(data.total_refund_count);
