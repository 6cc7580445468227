import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.global.refunds.post(
  {
    sp_mchid: '1900000109',
    sub_mchid: '1900000110',
    sp_appid: 'wxd678efh567hg6787',
    out_trade_no: 'ORDER20261201000001',
    out_refund_no: 'REFUND20261201000001',
    reason: '商品已售完',
    notify_url: 'https://example.com/wechatpay/notify',
  },
  { baseURL: 'https://apihk.mch.weixin.qq.com' },
);

console.log(data.id);
