import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Keys of a merchant and a WeChat Pay that exist for one run. */
export interface Keys {
  folder: string;
  publicKeyId: string;
  platformPrivate: KeyObject;
  platformPublic: string;
  merchantPublic: KeyObject;
  apiv2Key: string;
  apiv3Key: string;
}

/** Files that the uploads send. */
const UPLOADS = ['license.png', 'shop.mp4', 'fapiao.pdf', 'receipt.png', 'coupon.png', 'reply.png', 'users.csv'];

/** Makes fresh keys in a temporary folder, puts the environment of `snippets/wxpay.ts` in place, and the uploads. */
export function createKeys(): Keys {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-examples-'));
  const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
  const [merchant, platform] = [pair(), pair()];
  const platformPublic = platform.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  for (const name of UPLOADS) file(name, name);
  Object.assign(process.env, {
    WECHATPAY_MCHID: '1900000109',
    WECHATPAY_SERIAL: '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
    WECHATPAY_PRIVATE_KEY_FILE: file(
      'apiclient_key.pem',
      merchant.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    ),
    WECHATPAY_CERTIFICATE_FILE: file('apiclient_cert.pem', ''),
    WECHATPAY_PUBLIC_KEY_ID: 'PUB_KEY_ID_0114232134912410000000000000',
    WECHATPAY_PUBLIC_KEY_FILE: file('pub_key.pem', platformPublic),
    WECHATPAY_APIV2_KEY: 'k'.repeat(32),
    WECHATPAY_APIV3_KEY: 'v'.repeat(32),
  });
  return {
    folder,
    publicKeyId: 'PUB_KEY_ID_0114232134912410000000000000',
    platformPrivate: platform.privateKey,
    platformPublic,
    merchantPublic: merchant.publicKey,
    apiv2Key: 'k'.repeat(32),
    apiv3Key: 'v'.repeat(32),
  };
}
