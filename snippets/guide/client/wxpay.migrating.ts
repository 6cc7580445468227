import { readFileSync } from 'node:fs';
import { Aes, Rsa, Wechatpay } from 'wechatpay-axios-plugin';
import { typed } from 'wechatpay-virtual-types';

/** 读取环境变量，缺少时说明是哪一个 */
function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`缺少环境变量 ${name}`);
  return value;
}

/** 商户号 */
export const mchid = environment('WECHATPAY_MCHID');

/** 商户API证书序列号 */
export const serial = environment('WECHATPAY_SERIAL');

/** 商户API私钥：请求签名，解密应答中的敏感字段 */
const privateKeyPem = readFileSync(
  environment('WECHATPAY_PRIVATE_KEY_FILE'),
);
const privateKey = Rsa.from(privateKeyPem, Rsa.KEY_TYPE_PRIVATE);

/** 微信支付公钥：加密请求中的敏感字段，验证用它签名的应答与通知 */
const publicKey = Rsa.from(
  readFileSync(environment('WECHATPAY_PUBLIC_KEY_FILE')),
  Rsa.KEY_TYPE_PUBLIC,
);

/** 微信支付公钥ID，请求头 Wechatpay-Serial 的值 */
export const publicKeyId = environment('WECHATPAY_PUBLIC_KEY_ID');

/** 平台证书：迁移完成之前，一部分应答与通知仍由它签名 */
const platformCertificate = Rsa.from(
  readFileSync(environment('WECHATPAY_PLATFORM_CERTIFICATE_FILE')),
  Rsa.KEY_TYPE_PUBLIC,
);

/** 两把都能验签，由应答与通知的 Wechatpay-Serial 决定用哪一把 */
export const certs = {
  [publicKeyId]: publicKey,
  [environment('WECHATPAY_PLATFORM_SERIAL')]: platformCertificate,
};

/** APIv2 密钥 */
export const apiv2Key = environment('WECHATPAY_APIV2_KEY');

/** 商户API证书，请求声明 security: true 时加载 */
export const certificate = {
  cert: readFileSync(environment('WECHATPAY_CERTIFICATE_FILE')),
  key: privateKeyPem,
};

/** 微信支付客户端 */
export const wxpay = typed(
  new Wechatpay({
    mchid,
    serial,
    privateKey: privateKeyPem,
    certs,
    secret: apiv2Key,
    merchant: certificate,
  }),
);

/** 用微信支付公钥加密敏感字段 */
export const encrypt = (text: string): string =>
  Rsa.encrypt(text, publicKey);

/** 用商户API私钥解密应答中的敏感字段 */
export const decrypt = (ciphertext: string): string =>
  Rsa.decrypt(ciphertext, privateKey);

/** 用 APIv3 密钥解密平台证书、回调通知中的数据 */
export const decryptResource = (resource: {
  ciphertext: string;
  nonce: string;
  associated_data?: string;
}): string =>
  Aes.AesGcm.decrypt(
    resource.ciphertext,
    environment('WECHATPAY_APIV3_KEY'),
    resource.nonce,
    resource.associated_data ?? '',
  );
