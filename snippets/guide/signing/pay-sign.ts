import { signJsapiPayment } from 'wechatpay-kit';
import { mchid, merchant, wxpay } from '#wxpay';

const appId = 'wxd678efh567hg6787';

const { data } = await wxpay.v3.pay.transactions.jsapi.post({
  appid: appId,
  mchid,
  description: '手冲咖啡',
  out_trade_no: 'COFFEE20261201000002',
  notify_url: 'https://www.example.com/notify',
  amount: { total: 1800, currency: 'CNY' },
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
});

// 交给前端，调起支付
console.log(
  signJsapiPayment({ appId, prepayId: data.prepay_id }, merchant),
);
