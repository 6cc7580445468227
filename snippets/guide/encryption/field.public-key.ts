import { constants, createPublicKey, publicEncrypt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { wxpay } from '#wxpay';

/** 微信支付公钥与它的ID */
const serial = process.env.WECHATPAY_PUBLIC_KEY_ID ?? '';
const publicKey = createPublicKey(
  readFileSync(process.env.WECHATPAY_PUBLIC_KEY_FILE ?? ''),
);

/** RSA-OAEP，摘要用 SHA-1，结果作 Base64 编码 */
const encrypt = (text: string): string =>
  publicEncrypt(
    {
      key: publicKey,
      padding: constants.RSA_PKCS1_OAEP_PADDING,
      oaepHash: 'sha1',
    },
    Buffer.from(text, 'utf8'),
  ).toString('base64');

const { data } = await wxpay.v3.profitsharing.receivers.add.post(
  {
    appid: 'wxd678efh567hg6787',
    type: 'PERSONAL_OPENID',
    account: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o',
    relation_type: 'DISTRIBUTOR',
    name: encrypt('张三'),
  },
  { headers: { 'Wechatpay-Serial': serial } },
);

console.log(data.account);
