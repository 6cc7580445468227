import { readFileSync } from 'node:fs';

/** 商户的号、证书与密钥。不用的可以不给：APIv2 密钥、APIv3 密钥与证书到用的时候才要求 */
export interface MerchantSettings {
  mchid: string;
  /** 商户API证书序列号 */
  serial: string;
  /** 商户API私钥，PEM */
  privateKey: string | Buffer;
  /** 微信支付公钥（以公钥ID为键）或平台证书（以序列号为键），PEM。第一项用来加密，所有项都用来验签 */
  certs: Record<string, string | Buffer>;
  /** APIv2 密钥 */
  apiv2Key?: string;
  /** APIv3 密钥 */
  apiv3Key?: string;
  /** 商户API证书，PEM。请求声明 `security: true` 时使用 */
  certificate?: string | Buffer;
}

/** 品牌的号、证书与密钥 */
export type BrandSettings = Pick<
  MerchantSettings,
  'serial' | 'privateKey' | 'certs'
> & { brandId: string };

/** 环境变量 */
export type Environment = Readonly<Record<string, string | undefined>>;

/** 读取商户的环境变量与它们指向的文件；缺少必需的那一个时抛出，并说出名字 */
export function readMerchantSettings(
  environment: Environment,
): MerchantSettings {
  const file = fileReader(environment);
  const apiv2Key = environment.WECHATPAY_APIV2_KEY;
  const apiv3Key = environment.WECHATPAY_APIV3_KEY;
  return {
    mchid: required(environment, 'WECHATPAY_MCHID'),
    serial: required(environment, 'WECHATPAY_SERIAL'),
    privateKey: file('WECHATPAY_PRIVATE_KEY_FILE'),
    certs: certsOf(environment),
    ...(apiv2Key && { apiv2Key }),
    ...(apiv3Key && { apiv3Key }),
    ...(environment.WECHATPAY_CERTIFICATE_FILE && {
      certificate: file('WECHATPAY_CERTIFICATE_FILE'),
    }),
  };
}

/** 读取品牌的环境变量与它们指向的文件 */
export function readBrandSettings(environment: Environment): BrandSettings {
  const file = fileReader(environment);
  return {
    brandId: required(environment, 'WECHATPAY_BRAND_ID'),
    serial: required(environment, 'WECHATPAY_BRAND_SERIAL'),
    privateKey: file('WECHATPAY_BRAND_PRIVATE_KEY_FILE'),
    certs: {
      [required(environment, 'WECHATPAY_BRAND_PUBLIC_KEY_ID')]: file(
        'WECHATPAY_BRAND_PUBLIC_KEY_FILE',
      ),
    },
  };
}

/** 设了公钥的，加密用公钥；设了平台证书的，也用它验签。迁移中的两样都设，只用平台证书的不设公钥 */
function certsOf(environment: Environment): Record<string, Buffer> {
  const file = fileReader(environment);
  const { WECHATPAY_PLATFORM_SERIAL: platform } = environment;
  const id = platform
    ? environment.WECHATPAY_PUBLIC_KEY_ID
    : required(environment, 'WECHATPAY_PUBLIC_KEY_ID');
  return {
    ...(id && { [id]: file('WECHATPAY_PUBLIC_KEY_FILE') }),
    ...(platform && {
      [platform]: file('WECHATPAY_PLATFORM_CERTIFICATE_FILE'),
    }),
  };
}

const fileReader =
  (environment: Environment) =>
  (name: string): Buffer =>
    readFileSync(required(environment, name));

function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`缺少环境变量 ${name}`);
  return value;
}
