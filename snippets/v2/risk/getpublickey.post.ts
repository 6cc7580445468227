import { Rsa } from 'wechatpay-axios-plugin';
import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.risk.getpublickey.post(
  { mch_id: '1900000109', sign_type: 'MD5' },
  { security: true, baseURL: 'https://fraud.mch.weixin.qq.com' },
);

const publicKey = Rsa.from(data.pub_key ?? '', Rsa.KEY_TYPE_PUBLIC);

console.log(publicKey.asymmetricKeyType);
