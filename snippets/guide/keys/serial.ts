import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

const read = (name: string) => readFileSync(process.env[name] ?? '');

const certificate = new X509Certificate(read('WECHATPAY_CERTIFICATE_FILE'));
const privateKey = createPrivateKey(read('WECHATPAY_PRIVATE_KEY_FILE'));

console.log('序列号', certificate.serialNumber);
console.log('有效期至', certificate.validTo);
console.log(
  certificate.serialNumber === process.env.WECHATPAY_SERIAL
    ? '与配置的序列号一致'
    : '与配置的序列号不同',
);
console.log(
  certificate.checkPrivateKey(privateKey)
    ? '私钥与证书是一对'
    : '私钥与证书不是一对',
);
