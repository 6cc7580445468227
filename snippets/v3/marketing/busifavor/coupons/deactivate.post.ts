import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.marketing.busifavor.coupons.deactivate.post(
  {
    coupon_code: '20261201000001',
    stock_id: '1234567891',
    deactivate_request_no: '1002600620019090123143254436',
  },
);

console.log(data.wechatpay_deactivate_time);
