import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.pappayapply.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  body: '水电代扣',
  attach: '深圳分店',
  out_trade_no: 'ORDER20261201000001',
  total_fee: 100,
  spbill_create_ip: '14.23.150.211',
  notify_url: 'https://example.com/wechatpay/notify',
  trade_type: 'PAP',
  contract_id: 'Wx15463511252026112056489715',
});

console.log(data.result_code);
