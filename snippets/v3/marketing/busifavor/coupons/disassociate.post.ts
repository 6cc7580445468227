import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.busifavor.coupons.disassociate.post({
    stock_id: '20261201000001',
    coupon_code: '20261201000001',
    out_trade_no: 'ORDER20261201000001',
    out_request_no: 'REQUEST20261201000001',
  });

console.log(data.wechatpay_disassociate_time);
