import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.secapi.pay.refundv2.post(
  {
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
    out_trade_no: 'ORDER20261201000001',
    out_refund_no: 'REFUND20261201000001',
    total_fee: 100,
    refund_fee: 100,
    notify_url: 'https://example.com/wechatpay/notify',
  },
  { security: true },
);

console.log(data.refund_id);
