import { Formatter, Rsa } from 'wechatpay-axios-plugin';
import { certificate, mchid, wxpay } from '#wxpay';

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

const timeStamp = String(Formatter.timestamp());
const nonceStr = Formatter.nonce();
const payPackage = `prepay_id=${data.prepay_id}`;
const message = Formatter.joinedByLineFeed(
  appId,
  timeStamp,
  nonceStr,
  payPackage,
);

/** 交给前端，调起支付 */
console.log({
  appId,
  timeStamp,
  nonceStr,
  package: payPackage,
  signType: 'RSA',
  paySign: Rsa.sign(message, certificate.key),
});
