import { createPublicKey, generateKeyPair, type KeyObject, randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { type CertificateFacts, createCertificate, type Owner } from './certificate.ts';
import { createRsaKey } from './rsa-key.ts';

/** A pair of keys and the number that names it on the wire. */
export interface NumberedKey {
  serial: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/** A pair of keys with the certificate (PEM) that vouches for it, signed when it is first read. */
interface CertifiedKey extends NumberedKey {
  readonly certificate: string;
}

/** Keys of one merchant and one WeChat Pay that exist for one run. */
export interface Keys {
  merchant: CertifiedKey & { mchid: string };
  /** The one brand, which signs with a certificate of its own. */
  brand: CertifiedKey & { id: string };
  /** WeChat Pay signs with one of two keys: that of public-key mode, or that of its platform certificate. */
  platform: { publicKey: NumberedKey; certificate: CertifiedKey };
  ca: CertifiedKey;
  server: CertifiedKey;
  apiv2Key: string;
  apiv3Key: string;
}

/** The merchant and the brand of all examples. */
const MCHID = '1900000109';
const BRAND_ID = '1004';

const DAY = 86_400_000;

/** Names of the server's certificate: this machine, and WeChat Pay's own hosts for clients behind our proxy. */
const HOSTS = {
  names: ['localhost', '*.mch.weixin.qq.com', '*.weixin.qq.com', '*.qq.com', '*.wechatpay.cn'],
  addresses: [Uint8Array.of(127, 0, 0, 1), Uint8Array.of(...Array<number>(15).fill(0), 1)],
};

/** Makes every key of a run: nothing is kept in the project or shared between runs. */
export async function createKeys(): Promise<Keys> {
  // Keys that clients sign and verify with are RSA, as WeChat Pay's are; those of TLS are made much faster.
  const [ca, server, merchant, brand, certified, plain] = await Promise.all([
    ...[createEllipticKey(), createEllipticKey()],
    ...[createRsaKey(), createRsaKey(), createRsaKey(), createRsaKey()],
  ] as const);
  return issueKeys({ ca, server, merchant, brand, certified, plain });
}

/** The private keys of a run; WeChat Pay has one with a platform certificate, and a plain one. */
type PrivateKeys = Record<'ca' | 'server' | 'merchant' | 'brand' | 'certified' | 'plain', KeyObject>;

/** Gives private keys their numbers and certificates. */
export function issueKeys({ ca, server, merchant, brand, certified, plain }: PrivateKeys): Keys {
  const authority = { owner: ownerOf('Mock CA'), key: ca };
  return {
    ca: issue(authority, authority, { isAuthority: true }),
    server: issue({ owner: ownerOf('127.0.0.1'), key: server }, authority, { usage: 'server', hosts: HOSTS }),
    // Certified by itself: clients and PKCS #12 expect RSA in the certificate of a merchant.
    merchant: Object.assign(issueOwn(ownerOf(MCHID, 'Merchant of the mock server'), merchant, 'client'), {
      mchid: MCHID,
    }),
    brand: Object.assign(issue({ owner: ownerOf(BRAND_ID, 'Brand of the mock server'), key: brand }, authority), {
      id: BRAND_ID,
    }),
    platform: {
      publicKey: { ...pairOf(plain), serial: `PUB_KEY_ID_01${MCHID}${digits(20)}` },
      certificate: issueOwn(ownerOf('Platform certificate'), certified),
    },
    apiv2Key: randomBytes(16).toString('hex'),
    apiv3Key: randomBytes(16).toString('hex'),
  };
}

const ownerOf = (commonName: string, organization = 'Mock of WeChat Pay'): Owner => ({ commonName, organization });

const createEllipticKey = async (): Promise<KeyObject> =>
  (await promisify(generateKeyPair)('ec', { namedCurve: 'P-256' })).privateKey;

/** An owner of a certificate or its issuer, with the private key. */
interface Party {
  owner: Owner;
  key: KeyObject;
}

function issue(
  { owner, key }: Party,
  issuer: Party,
  purpose: Pick<CertificateFacts, 'isAuthority' | 'usage' | 'hosts'> = {},
): CertifiedKey {
  // The first bit stays clear: a serial is a positive number, and its text has as many digits as the real ones.
  const serial = `5${randomBytes(20).toString('hex').slice(1)}`.toUpperCase();
  const pair = pairOf(key);
  const now = Date.now();
  const sign = (): string =>
    createCertificate({
      serial,
      subject: owner,
      publicKey: pair.publicKey,
      issuer: issuer.owner,
      signingKey: issuer.key,
      ...(issuer.key !== key && { issuerKey: createPublicKey(issuer.key) }),
      validFrom: new Date(now - DAY),
      validTo: new Date(now + 365 * DAY),
      ...purpose,
    });
  // In a browser a signature takes milliseconds, and few of the certificates are ever read there.
  let signed: string | undefined;
  return {
    ...pair,
    serial,
    get certificate() {
      signed ??= sign();
      return signed;
    },
  };
}

const issueOwn = (owner: Owner, key: KeyObject, usage?: CertificateFacts['usage']): CertifiedKey =>
  issue({ owner, key }, { owner, key }, usage ? { usage } : {});

const pairOf = (privateKey: KeyObject): Pick<NumberedKey, 'privateKey' | 'publicKey'> => ({
  privateKey,
  publicKey: createPublicKey(privateKey),
});

const digits = (length: number): string => Array.from(randomBytes(length), (byte) => byte % 10).join('');
