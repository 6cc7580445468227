import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mmpaymkttransfers.send_coupon.post(
  {
    coupon_stock_id: '1757',
    openid_count: 1,
    partner_trade_no: 'PAY20261201000001',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    appid: 'wxd678efh567hg6787',
    mch_id: '1900000109',
  },
  { security: true },
);

console.log(data.ret_code);
