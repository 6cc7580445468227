import { readFileSync } from 'node:fs';
import axios, { type AxiosRequestTransformer } from 'axios';
import { Rsa, Wechatpay } from 'wechatpay-axios-plugin';
import { typed } from 'wechatpay-virtual-types';

/** 读取环境变量，缺少时说明是哪一个 */
function environment(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`缺少环境变量 ${name}`);
  return value;
}

/** 品牌ID */
export const brandId = environment('WECHATPAY_BRAND_ID');

/** 品牌API证书序列号 */
export const serial = environment('WECHATPAY_BRAND_SERIAL');

/** 品牌API私钥：请求签名，解密应答中的敏感字段 */
const privateKey = Rsa.from(
  readFileSync(environment('WECHATPAY_BRAND_PRIVATE_KEY_FILE')),
  Rsa.KEY_TYPE_PRIVATE,
);

/** 品牌的微信支付公钥：验证应答签名，加密请求中的敏感字段 */
const publicKey = Rsa.from(
  readFileSync(environment('WECHATPAY_BRAND_PUBLIC_KEY_FILE')),
  Rsa.KEY_TYPE_PUBLIC,
);

/** 品牌的微信支付公钥ID，请求头 Wechatpay-Serial 的值 */
export const publicKeyId = environment('WECHATPAY_BRAND_PUBLIC_KEY_ID');

/** 客户端只会写商户的认证类型与商户号；签名串里没有这两项，签名之后换成品牌的 */
const asBrand: AxiosRequestTransformer = (data, headers) => {
  const signed = String(headers.get('Authorization'));
  headers.set(
    'Authorization',
    signed.replace(
      'WECHATPAY2-SHA256-RSA2048 mchid=',
      'WECHATPAY-BRAND-SHA256-RSA2048 brand_id=',
    ),
  );
  return data;
};

/** 以品牌身份调用的微信支付客户端，只用于 /brand/ 开头的接口 */
export const wxpay = typed(
  new Wechatpay({
    mchid: brandId,
    serial,
    privateKey: readFileSync(
      environment('WECHATPAY_BRAND_PRIVATE_KEY_FILE'),
    ),
    certs: { [publicKeyId]: publicKey },
    transformRequest: [
      axios.defaults.transformRequest ?? [],
      asBrand,
    ].flat(),
  }),
);

/** 用品牌的微信支付公钥加密敏感字段 */
export const encrypt = (text: string): string =>
  Rsa.encrypt(text, publicKey);

/** 用品牌API私钥解密应答中的敏感字段 */
export const decrypt = (ciphertext: string): string =>
  Rsa.decrypt(ciphertext, privateKey);
