import { readFileSync, writeFileSync } from 'node:fs';
import { Aes, Formatter, Rsa, Wechatpay } from 'wechatpay-axios-plugin';

const environment = (name: string) => process.env[name] ?? '';

interface Certificates {
  data: {
    serial_no: string;
    encrypt_certificate: {
      ciphertext: string;
      nonce: string;
      associated_data: string;
    };
  }[];
}

const { client } = new Wechatpay({
  mchid: environment('WECHATPAY_MCHID'),
  serial: environment('WECHATPAY_SERIAL'),
  privateKey: readFileSync(environment('WECHATPAY_PRIVATE_KEY_FILE')),
  // 还没有证书，但这一项不能为空
  certs: { none: Buffer.alloc(0) },
});

// 取得应答的原文，不让客户端验签
const { data: text, headers } = await client.v3.get<string>(
  'v3/certificates',
  { transformResponse: [] },
);

// 能用 APIv3 密钥解开，说明证书来自微信支付
const { data }: Certificates = JSON.parse(text);
const certificates = new Map(
  data.map(({ serial_no, encrypt_certificate }) => {
    const { ciphertext, nonce, associated_data } = encrypt_certificate;
    const key = environment('WECHATPAY_APIV3_KEY');
    const pem = Aes.AesGcm.decrypt(ciphertext, key, nonce, associated_data);
    return [serial_no, pem];
  }),
);

// 再用它验证应答
const message = Formatter.response(
  headers['wechatpay-timestamp'],
  headers['wechatpay-nonce'],
  text,
);
const signer = certificates.get(headers['wechatpay-serial']);
if (!signer || !Rsa.verify(message, headers['wechatpay-signature'], signer))
  throw new Error('应答的签名错误');

for (const [serial, pem] of certificates) {
  writeFileSync(`./wechatpay_${serial}.pem`, pem);
  console.log(`wechatpay_${serial}.pem`);
}
