import { wxpay } from '#wxpay';

const { status } = await wxpay.v3.medIns.refunds.notify.post(
  {
    sub_mchid: '1900000110',
    med_refund_total_fee: 45000,
    med_refund_gov_fee: 45000,
    med_refund_self_fee: 45000,
    med_refund_other_fee: 45000,
    refund_time: '2026-12-01T10:34:56+08:00',
    out_refund_no: 'REFUND20261201000001',
  },
  { params: { mix_trade_no: '1217752501202611203233368318' } },
);

console.log(status === 204);
