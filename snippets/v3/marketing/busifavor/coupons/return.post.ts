import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.busifavor.coupons.return.post({
  coupon_code: '20261201000001',
  stock_id: '1234567891',
  return_request_no: '1002600620019090123143254436',
});

console.log(data.wechatpay_return_time);
