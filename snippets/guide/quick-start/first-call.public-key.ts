import { readFileSync } from 'node:fs';
import { Wechatpay } from 'wechatpay-axios-plugin';
import { typed } from 'wechatpay-virtual-types';

const environment = (name: string) => process.env[name] ?? '';
const mchid = environment('WECHATPAY_MCHID');

const wxpay = typed(
  new Wechatpay({
    mchid,
    // 商户API证书的序列号与私钥：给请求签名
    serial: environment('WECHATPAY_SERIAL'),
    privateKey: readFileSync(environment('WECHATPAY_PRIVATE_KEY_FILE')),
    // 微信支付公钥，以公钥ID为键：验证应答的签名
    certs: {
      [environment('WECHATPAY_PUBLIC_KEY_ID')]: readFileSync(
        environment('WECHATPAY_PUBLIC_KEY_FILE'),
      ),
    },
  }),
);

// 商户订单号由你生成，每笔订单一个
const out_trade_no = `COFFEE${Date.now()}`;

const order = await wxpay.v3.pay.transactions.native.post({
  appid: 'wxd678efh567hg6787',
  mchid,
  description: '手冲咖啡',
  out_trade_no,
  notify_url: 'https://www.example.com/notify',
  amount: { total: 1800, currency: 'CNY' },
});
console.log('付款链接', order.data.code_url);

const state = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get(
  {
    out_trade_no,
    params: { mchid },
  },
);
console.log('订单状态', state.data.trade_state);
