import { base64Bytes, bigintOf, hex, utf8Text } from './bytes.ts';
import { childrenOf, DER, type DerValue, readDer } from './der.ts';

/** An RSA public key, and what a certificate says of its owner. */
export interface PublicKey {
  modulus: bigint;
  exponent: bigint;
  /** Of the modulus, in bytes: that is also the length of a signature. */
  size: number;
  certificate?: CertificateFacts;
}

/** What of a certificate matters for a signature. */
interface CertificateFacts {
  /** In hexadecimal digits, upper case, as `serial_no` is written. */
  serial: string;
  /** The common name of its owner: the merchant's number, or a name of Tenpay's. */
  owner: string;
}

const PEM = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)(?:-----END|$)/;
const RSA_OID = '2a864886f70d010101';
const COMMON_NAME = '550403';

/** Whether a text holds a private key, in PEM or as its bare Base64: such a text is never kept. */
export function holdsPrivateKey(text: string): boolean {
  if (/BEGIN (?:\w+ )*PRIVATE KEY/i.test(text)) return true;
  // A private key begins with a version and then an algorithm (PKCS #8) or a modulus (PKCS #1); no public key does.
  return (text.match(/[A-Za-z0-9+/\s]{300,}={0,2}/g) ?? []).some((run) => {
    const bytes = base64Bytes(run);
    const start = bytes ? hex(bytes.subarray(0, 12)) : '';
    return /^3082....020100(?:300d|0282)/.test(start);
  });
}

/** Reads a public key or a certificate, PEM or bare Base64. Undefined for anything else. */
export function readPublicKey(text: string): PublicKey | undefined {
  const bytes = base64Bytes(PEM.exec(text)?.[2] ?? text);
  if (!bytes) return undefined;
  try {
    const root = childrenOf(readDer(bytes));
    return fromCertificate(root) ?? fromKeyInfo(root) ?? fromNumbers(root);
  } catch {
    return undefined;
  }
}

/** PKCS #1: a modulus and an exponent. */
function fromNumbers([modulus, exponent]: readonly DerValue[]): PublicKey | undefined {
  if (modulus?.tag !== DER.integer || exponent?.tag !== DER.integer) return undefined;
  const number = bigintOf(modulus.content);
  const size = Math.ceil(number.toString(2).length / 8);
  return { modulus: number, exponent: bigintOf(exponent.content), size };
}

/** SubjectPublicKeyInfo: an algorithm, and a key in a string of bits. */
function fromKeyInfo([algorithm, bits]: readonly DerValue[]): PublicKey | undefined {
  if (algorithm?.tag !== DER.sequence || bits?.tag !== DER.bits) return undefined;
  const [oid] = childrenOf(algorithm);
  if (!oid || hex(oid.content) !== RSA_OID) return undefined;
  return fromNumbers(childrenOf(readDer(bits.content, 1)));
}

/** A certificate of X.509: serial, algorithm, issuer, validity, subject, key. https://www.rfc-editor.org/rfc/rfc5280#section-4.1 */
function fromCertificate([body]: readonly DerValue[]): PublicKey | undefined {
  if (body?.tag !== DER.sequence) return undefined;
  const fields = childrenOf(body);
  const [serial, , , , subject, keyInfo] = fields[0]?.tag === DER.version ? fields.slice(1) : fields;
  if (serial?.tag !== DER.integer || !subject || !keyInfo) return undefined;
  const key = fromKeyInfo(childrenOf(keyInfo));
  const digits = hex(serial.content).replace(/^00/, '').toUpperCase();
  return key && { ...key, certificate: { serial: digits, owner: commonNameOf(subject) } };
}

function commonNameOf(subject: DerValue): string {
  const pairs = childrenOf(subject).flatMap(childrenOf).map(childrenOf);
  const name = pairs.find(([oid]) => oid && hex(oid.content) === COMMON_NAME)?.[1];
  return name ? utf8Text(name.content) : '';
}
