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

/** 平台证书：验证应答签名，加密请求中的敏感字段 */
const publicKey = Rsa.from(
  readFileSync(environment('WECHATPAY_PLATFORM_CERTIFICATE_FILE')),
  Rsa.KEY_TYPE_PUBLIC,
);

/** 平台证书的序列号，请求头 Wechatpay-Serial 的值。名称与公钥模式相同，示例不必改 */
export const publicKeyId = environment('WECHATPAY_PLATFORM_SERIAL');

/** 验证应答与通知的公钥，以证书序列号为键；新证书下发之后再加一项 */
export const certs = { [publicKeyId]: publicKey };

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

/** 用平台证书里的公钥加密敏感字段 */
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
