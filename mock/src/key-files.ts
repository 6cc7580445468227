import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Keys, NumberedKey } from './keys.ts';
import { createPkcs12 } from './pkcs12.ts';

/** The file with the complete environment, as lines of `NAME="value"`. */
export const ENVIRONMENT_FILE = 'mock.env';

/**
 * Writes the keys of a run into a folder as PEM files and PKCS #12, readable by their owner alone, and returns the environment
 * that `snippets/wxpay.ts` and `snippets/brand.ts` read; a file of the folder holds it as well. `NODE_EXTRA_CA_CERTS` makes a Node process
 * trust the mock server. `extra`: more of the environment.
 */
export function writeKeyFiles(
  keys: Keys,
  folder: string,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const { merchant, ca } = keys;
  const write = (name: string, content: string | Buffer): string => {
    const file = join(folder, name);
    writeFileSync(file, content, { mode: 0o600 });
    return file;
  };
  const environment = {
    ...writePemFiles(keys, write),
    // What some clients take instead of both PEM files; its password is the merchant's number.
    WECHATPAY_P12_FILE: write('apiclient_cert.p12', createPkcs12({ ...merchant, password: merchant.mchid })),
    NODE_EXTRA_CA_CERTS: write('ca.pem', ca.certificate),
    ...extra,
  };
  const lines = Object.entries(environment).map(([name, value]) => `${name}="${value}"\n`);
  write(ENVIRONMENT_FILE, lines.join(''));
  return environment;
}

/** Writes the keys of a run as PEM, and returns the environment that names them; `write` returns where a file is. */
export function writePemFiles(
  { merchant, brand, platform, apiv2Key, apiv3Key }: Keys,
  write: (name: string, pem: string | Buffer) => string,
): Record<string, string> {
  const publicKeyFile = write('pub_key.pem', platform.publicKey.publicKey.export({ type: 'spki', format: 'pem' }));
  return {
    WECHATPAY_MCHID: merchant.mchid,
    WECHATPAY_SERIAL: merchant.serial,
    WECHATPAY_PRIVATE_KEY_FILE: write('apiclient_key.pem', pemOf(merchant)),
    WECHATPAY_CERTIFICATE_FILE: write('apiclient_cert.pem', merchant.certificate),
    WECHATPAY_PUBLIC_KEY_ID: platform.publicKey.serial,
    WECHATPAY_PUBLIC_KEY_FILE: publicKeyFile,
    WECHATPAY_PLATFORM_SERIAL: platform.certificate.serial,
    WECHATPAY_PLATFORM_CERTIFICATE_FILE: write('platform_cert.pem', platform.certificate.certificate),
    WECHATPAY_BRAND_ID: brand.id,
    WECHATPAY_BRAND_SERIAL: brand.serial,
    WECHATPAY_BRAND_PRIVATE_KEY_FILE: write('brand_key.pem', pemOf(brand)),
    WECHATPAY_BRAND_PUBLIC_KEY_ID: platform.publicKey.serial,
    WECHATPAY_BRAND_PUBLIC_KEY_FILE: publicKeyFile,
    WECHATPAY_APIV2_KEY: apiv2Key,
    WECHATPAY_APIV3_KEY: apiv3Key,
    // WeChat Pay's own, with which `mock notify` signs.
    WECHATPAY_MOCK_PLATFORM_KEY_FILE: write('platform_key.pem', pemOf(platform.publicKey)),
  };
}

/** A private key as PEM. */
const pemOf = ({ privateKey }: NumberedKey): string | Buffer => privateKey.export({ type: 'pkcs8', format: 'pem' });
