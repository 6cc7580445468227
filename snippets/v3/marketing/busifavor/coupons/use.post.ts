import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.busifavor.coupons.use.post({
  coupon_code: '20261201000001',
  appid: 'wxd678efh567hg6787',
  use_time: '2026-12-01T10:34:56+08:00',
  use_request_no: '1002600620019090123143254435',
  out_trade_no: 'ORDER20261201000001',
});

console.log(data.wechatpay_use_time);
