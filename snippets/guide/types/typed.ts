import { readFileSync } from 'node:fs';
import { Wechatpay } from 'wechatpay-axios-plugin';
import { typed } from 'wechatpay-virtual-types';
import { certs, mchid, serial } from '#wxpay';

const file = process.env.WECHATPAY_PRIVATE_KEY_FILE ?? 'apiclient_key.pem';
const privateKey = readFileSync(file);

const wxpay = typed(new Wechatpay({ mchid, serial, privateKey, certs }));

const { data } = await wxpay.v3.pay.transactions.id._transaction_id_.get({
  transaction_id: '4200002026202612011234567890',
  params: { mchid },
});

console.log(data.trade_state);
