import { Rsa } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

// 加密收款方信息的公钥，由“获取RSA加密公钥”接口返回，可保存后重复使用
const { data: key } = await wxpay.v2.risk.getpublickey.post(
  { mch_id: '1900000109', sign_type: 'MD5' },
  { security: true, baseURL: 'https://fraud.mch.weixin.qq.com' },
);
const publicKey = Rsa.from(key.pub_key ?? '', Rsa.KEY_TYPE_PUBLIC);

const { data } = await wxpay.v2.mmpaysptrans.pay_bank.post(
  {
    mch_id: '1900000109',
    partner_trade_no: 'PAY20261201000001',
    enc_bank_no: Rsa.encrypt('6214830012345678', publicKey),
    enc_true_name: Rsa.encrypt('张三', publicKey),
    bank_code: '1001',
    amount: 10000,
    desc: '货款',
  },
  { security: true },
);

console.log(data.payment_no);
