import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.mmpaymkttransfers.promotion.transfers.post(
  {
    mch_appid: 'wxd678efh567hg6787',
    mchid: '1900000109',
    partner_trade_no: 'PAY20261201000001',
    openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    check_name: 'FORCE_CHECK',
    amount: 10099,
    desc: '理赔',
    spbill_create_ip: '14.23.150.211',
  },
  { security: true },
);

console.log(data.payment_no);
