import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.querycombinedorder.post({
  combine_appid: 'wxd678efh567hg6787',
  combine_mch_id: '1900000109',
  sign_type: 'HMAC-SHA256',
  combine_out_trade_no: 'COMBINE20261201000001',
});

console.log(data.trade_state);
