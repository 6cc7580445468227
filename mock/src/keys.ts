import 'reflect-metadata';
import { createPublicKey, KeyObject, randomBytes } from 'node:crypto';
import * as x509 from '@peculiar/x509';

/** A pair of keys and the number that names it on the wire. */
export interface NumberedKey {
  serial: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/** A pair of keys with the certificate (PEM) that vouches for it. */
interface CertifiedKey extends NumberedKey {
  certificate: string;
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
/** Keys that clients sign and verify with are RSA, as WeChat Pay's are. */
const RSA = {
  name: 'RSASSA-PKCS1-v1_5',
  hash: 'SHA-256',
  modulusLength: 2048,
  publicExponent: new Uint8Array([1, 0, 1]),
};
/** Keys of TLS are elliptic: one is made in a millisecond, an RSA key takes a fifth of a second. */
const EC = { name: 'ECDSA', hash: 'SHA-256', namedCurve: 'P-256' };

/** Host names of the server's certificate: this machine, and WeChat Pay's own hosts for clients behind our proxy. */
const HOSTS: x509.JsonGeneralNames = [
  { type: 'ip', value: '127.0.0.1' },
  { type: 'ip', value: '::1' },
  ...['localhost', '*.mch.weixin.qq.com', '*.weixin.qq.com', '*.qq.com', '*.wechatpay.cn'].map(
    (value) => ({ type: 'dns', value }) as const,
  ),
];

/** Makes every key of a run: nothing is kept in the project or shared between runs. */
export async function createKeys(): Promise<Keys> {
  const [ca, server, merchant, brand, certified, plain] = await Promise.all([
    ...[createPair(EC), createPair(EC)],
    ...[createPair(RSA), createPair(RSA), createPair(RSA), createPair(RSA)],
  ] as const);
  const issuer = { name: 'CN=Mock CA, O=Mock of WeChat Pay', pair: ca };
  const platform = 'CN=Platform certificate, O=Mock of WeChat Pay';
  const owner = `CN=${MCHID}, O=Merchant of the mock server`;
  const authority = [
    new x509.BasicConstraintsExtension(true, 1, true),
    new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
  ];
  return {
    ca: await issue(issuer.name, ca, issuer, authority),
    server: await issue('CN=127.0.0.1', server, issuer, [
      new x509.SubjectAlternativeNameExtension(HOSTS),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
    ]),
    merchant: {
      mchid: MCHID,
      // Certified by themselves: clients and PKCS #12 expect RSA in certificates of merchant and platform.
      ...(await issue(owner, merchant, { name: owner, pair: merchant }, [
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth]),
      ])),
    },
    brand: {
      id: BRAND_ID,
      ...(await issue(`CN=${BRAND_ID}, O=Brand of the mock server`, brand, issuer, [])),
    },
    platform: {
      publicKey: { ...keyObjects(plain), serial: `PUB_KEY_ID_01${MCHID}${digits(20)}` },
      certificate: await issue(platform, certified, { name: platform, pair: certified }, []),
    },
    apiv2Key: randomBytes(16).toString('hex'),
    apiv3Key: randomBytes(16).toString('hex'),
  };
}

const createPair = (algorithm: typeof RSA | typeof EC): Promise<CryptoKeyPair> =>
  crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

interface Issuer {
  name: string;
  pair: CryptoKeyPair;
}

async function issue(
  subject: string,
  pair: CryptoKeyPair,
  issuer: Issuer,
  extensions: x509.Extension[],
): Promise<CertifiedKey> {
  // The first bit stays clear: a serial is a positive number, and its text has as many digits as the real ones.
  const serialNumber = `5${randomBytes(20).toString('hex').slice(1)}`.toUpperCase();
  const certificate = await x509.X509CertificateGenerator.create({
    serialNumber,
    subject,
    issuer: issuer.name,
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + 365 * DAY),
    signingAlgorithm: issuer.pair.publicKey.algorithm.name === EC.name ? EC : RSA,
    publicKey: pair.publicKey,
    signingKey: issuer.pair.privateKey,
    extensions,
  });
  return { serial: serialNumber, certificate: certificate.toString('pem'), ...keyObjects(pair) };
}

function keyObjects(pair: CryptoKeyPair): Pick<NumberedKey, 'privateKey' | 'publicKey'> {
  const privateKey = KeyObject.from(pair.privateKey);
  return { privateKey, publicKey: createPublicKey(privateKey) };
}

const digits = (length: number): string => Array.from(randomBytes(length), (byte) => byte % 10).join('');
