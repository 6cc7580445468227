import { Rsa, Wechatpay } from 'wechatpay-axios-plugin';
import { firstOf, type Merchant, publicKeysOf } from './merchant.ts';
import {
  type BrandSettings,
  type Environment,
  readBrandSettings,
} from './settings.ts';

/** 品牌：以品牌身份调用的客户端，以及加密与解密 */
export interface Brand
  extends Pick<
    Merchant,
    'client' | 'serial' | 'certs' | 'publicKeyId' | 'encrypt' | 'decrypt'
  > {
  readonly brandId: string;
}

/** 用环境变量建立品牌的客户端，只用于 /brand/ 开头的接口 */
export const brandFromEnvironment = (
  environment: Environment = process.env,
): Brand => createBrand(readBrandSettings(environment));

/** 建立品牌的客户端 */
export function createBrand(settings: BrandSettings): Brand {
  const { brandId, serial } = settings;
  const privateKey = Rsa.from(settings.privateKey, Rsa.KEY_TYPE_PRIVATE);
  const certs = publicKeysOf(settings.certs);
  const [publicKeyId, publicKey] = firstOf(certs);
  return {
    client: createClient(settings),
    ...{ brandId, serial, certs, publicKeyId },
    encrypt: (text) => Rsa.encrypt(text, publicKey),
    decrypt: (ciphertext) => Rsa.decrypt(ciphertext, privateKey),
  };
}

/** 客户端只会写商户的认证类型与商户号；签名串里没有这两项，签名之后换成品牌的 */
function createClient({
  brandId,
  serial,
  privateKey,
  certs,
}: BrandSettings): Wechatpay {
  const client = new Wechatpay({
    mchid: brandId,
    serial,
    privateKey,
    certs,
  });
  const { defaults } = client.client.v3;
  defaults.transformRequest = [
    defaults.transformRequest ?? [],
    (data: unknown, headers: Headers) => {
      const signed = String(headers.get('Authorization'));
      headers.set('Authorization', signed.replace(MERCHANT, BRAND));
      return data;
    },
  ].flat();
  return client;
}

const MERCHANT = 'WECHATPAY2-SHA256-RSA2048 mchid=';
const BRAND = 'WECHATPAY-BRAND-SHA256-RSA2048 brand_id=';

/** axios 请求头里用到的两个方法 */
interface Headers {
  get(name: string): unknown;
  set(name: string, value: string): unknown;
}
