import type { KeyObject } from 'node:crypto';
import { Aes, Rsa, Wechatpay } from 'wechatpay-axios-plugin';
import {
  type Environment,
  type MerchantSettings,
  readMerchantSettings,
} from './settings.ts';

/** 通知、平台证书里的密文 */
export interface EncryptedResource {
  ciphertext: string;
  nonce: string;
  associated_data?: string;
}

/** 商户API证书与私钥，PEM */
export interface MerchantCertificate {
  cert: string | Buffer;
  key: string | Buffer;
}

/** 商户：客户端、密钥，以及用它们加密与解密 */
export interface Merchant {
  /** 微信支付客户端 */
  readonly client: Wechatpay;
  readonly mchid: string;
  /** 商户API证书序列号 */
  readonly serial: string;
  /** 商户API私钥：请求签名，解密应答中的敏感字段 */
  readonly privateKey: string | Buffer;
  /** 验证应答与通知的公钥，以公钥ID或平台证书序列号为键 */
  readonly certs: Readonly<Record<string, KeyObject>>;
  /** 加密用的那把公钥的ID，或平台证书的序列号：请求头 Wechatpay-Serial 的值 */
  readonly publicKeyId: string;
  /** APIv2 密钥；没有设置时抛出 */
  readonly apiv2Key: string;
  /** APIv3 密钥；没有设置时抛出 */
  readonly apiv3Key: string;
  /** 商户API证书与私钥；没有设置时抛出 */
  readonly certificate: MerchantCertificate;
  /** 加密请求中的敏感字段 */
  readonly encrypt: (text: string) => string;
  /** 用商户API私钥解密应答中的敏感字段 */
  readonly decrypt: (ciphertext: string) => string;
  /** 用 APIv3 密钥解密平台证书、回调通知中的数据 */
  readonly decryptResource: (resource: EncryptedResource) => string;
}

/** 用环境变量建立商户：客户端与密钥。名称见「客户端」一页 */
export const merchantFromEnvironment = (
  environment: Environment = process.env,
): Merchant => createMerchant(readMerchantSettings(environment));

/** 建立商户：密钥不在环境变量里的，从别处读出之后交给它 */
export function createMerchant(settings: MerchantSettings): Merchant {
  const { mchid, serial, privateKey: key } = settings;
  const privateKey = Rsa.from(key, Rsa.KEY_TYPE_PRIVATE);
  const certs = publicKeysOf(settings.certs);
  const [publicKeyId, publicKey] = firstOf(certs);
  return {
    client: createClient(settings),
    ...{ mchid, serial, privateKey: key, certs, publicKeyId },
    get apiv2Key() {
      return needed(settings.apiv2Key, 'WECHATPAY_APIV2_KEY');
    },
    get apiv3Key() {
      return needed(settings.apiv3Key, 'WECHATPAY_APIV3_KEY');
    },
    get certificate() {
      const { certificate } = settings;
      return {
        cert: needed(certificate, 'WECHATPAY_CERTIFICATE_FILE'),
        key,
      };
    },
    encrypt: (text) => Rsa.encrypt(text, publicKey),
    decrypt: (ciphertext) => Rsa.decrypt(ciphertext, privateKey),
    decryptResource({ ciphertext, nonce, associated_data = '' }) {
      const apiv3Key = needed(settings.apiv3Key, 'WECHATPAY_APIV3_KEY');
      return Aes.AesGcm.decrypt(
        ciphertext,
        apiv3Key,
        nonce,
        associated_data,
      );
    },
  };
}

/** 公钥，以ID或序列号为键；平台证书取出其中的公钥 */
export const publicKeysOf = (
  certs: MerchantSettings['certs'],
): Record<string, KeyObject> =>
  Object.fromEntries(
    Object.entries(certs).map(([id, pem]) => [
      id,
      Rsa.from(pem, Rsa.KEY_TYPE_PUBLIC),
    ]),
  );

/** 加密用的那一项：第一项 */
export function firstOf(
  certs: Readonly<Record<string, KeyObject>>,
): [id: string, key: KeyObject] {
  const [first] = Object.entries(certs);
  if (!first) throw new Error('certs 至少要有一项');
  return first;
}

/** 客户端。缺少 APIv2 密钥或证书时，用到它们的请求不发出，并说明缺什么 */
function createClient(settings: MerchantSettings): Wechatpay {
  const { mchid, serial, privateKey, certs, apiv2Key, certificate } =
    settings;
  const client = new Wechatpay({
    ...{ mchid, serial, privateKey, certs },
    ...(apiv2Key && { secret: apiv2Key }),
    ...(certificate && {
      merchant: { cert: certificate, key: privateKey },
    }),
  });
  client.client.v2.interceptors.request.use((config) => {
    needed(apiv2Key, 'WECHATPAY_APIV2_KEY');
    if ('security' in config && config.security)
      needed(certificate, 'WECHATPAY_CERTIFICATE_FILE');
    return config;
  });
  return client;
}

function needed<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`缺少环境变量 ${name}`);
  return value;
}
