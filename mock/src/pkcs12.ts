import { createCipheriv, createHash, createHmac, type KeyObject, randomBytes, X509Certificate } from 'node:crypto';
import { der } from './der.ts';

/** A certificate with its key, in PEM and as a key, and the password that is to open their file. */
export interface Pkcs12Content {
  certificate: string;
  privateKey: KeyObject;
  /** Of ASCII. */
  password: string;
}

const DATA = der.oid('1.2.840.113549.1.7.1');
const CERTIFICATE_BAG = der.oid('1.2.840.113549.1.12.10.1.3');
const X509_CERTIFICATE = der.oid('1.2.840.113549.1.9.22.1');
const KEY_BAG = der.oid('1.2.840.113549.1.12.10.1.2');
const LOCAL_KEY_ID = der.oid('1.2.840.113549.1.9.21');
/** What every reader of these files knows. */
const SHA1_AND_3DES = der.oid('1.2.840.113549.1.12.1.3');
const SHA1 = der.sequence(der.oid('1.3.14.3.2.26'), der.null());

/** What derived bytes are for, by the numbers of RFC 7292. */
const PURPOSE = { key: 1, iv: 2, mac: 3 };

/** Once: rounds slow down guesses, and the password is known. */
const ITERATIONS = der.integer('01');

/** Writes a certificate and its key as a file of PKCS #12 (RFC 7292). */
export function createPkcs12({ certificate, privateKey, password }: Pkcs12Content): Buffer {
  const { raw } = new X509Certificate(certificate);
  // It tells readers which key belongs to the certificate.
  const id = der.set(der.sequence(LOCAL_KEY_ID, der.set(der.octets(createHash('sha1').update(raw).digest()))));
  const bag = (type: Buffer, content: Buffer) => der.sequence(der.sequence(type, der.tagged(0, content), id));
  const certificateBag = bag(CERTIFICATE_BAG, der.sequence(X509_CERTIFICATE, der.tagged(0, der.octets(raw))));
  const keyBag = bag(KEY_BAG, encrypt(privateKey.export({ type: 'pkcs8', format: 'der' }), password));
  const content = der.sequence(data(certificateBag), data(keyBag));
  const salt = randomBytes(8);
  const mac = createHmac('sha1', derive(password, salt, PURPOSE.mac, 20))
    .update(content)
    .digest();
  const macData = der.sequence(der.sequence(SHA1, der.octets(mac)), der.octets(salt), ITERATIONS);
  return der.sequence(der.integer('03'), data(content), macData);
}

const data = (content: Buffer): Buffer => der.sequence(DATA, der.tagged(0, der.octets(content)));

function encrypt(plain: Buffer, password: string): Buffer {
  const salt = randomBytes(8);
  const key = derive(password, salt, PURPOSE.key, 24);
  const cipher = createCipheriv('des-ede3-cbc', key, derive(password, salt, PURPOSE.iv, 8));
  const algorithm = der.sequence(SHA1_AND_3DES, der.sequence(der.octets(salt), ITERATIONS));
  return der.sequence(algorithm, der.octets(Buffer.concat([cipher.update(plain), cipher.final()])));
}

/** Bytes in which SHA-1 takes its input. */
const BLOCK = 64;

/** Derives bytes from a password as appendix B of RFC 7292 says, with one iteration. */
function derive(password: string, salt: Buffer, purpose: number, length: number): Buffer {
  const text = Buffer.from(`${password}\0`, 'utf16le').swap16();
  let blocks = [...blocksOf(salt), ...blocksOf(text)];
  let derived = Buffer.alloc(0);
  while (derived.length < length) {
    const digest = createHash('sha1')
      .update(Buffer.concat([Buffer.alloc(BLOCK, purpose), ...blocks]))
      .digest();
    derived = Buffer.concat([derived, digest]);
    const addend = Buffer.alloc(BLOCK, digest);
    blocks = blocks.map((block) => addAndOne(block, addend));
  }
  return derived.subarray(0, length);
}

/** Blocks full of a text that is repeated. */
function blocksOf(bytes: Buffer): Buffer[] {
  const count = Math.ceil(bytes.length / BLOCK);
  const filled = Buffer.alloc(count * BLOCK, bytes);
  return Array.from({ length: count }, (_, index) => filled.subarray(index * BLOCK, (index + 1) * BLOCK));
}

/** The sum of two blocks and one as a block, without the carry. */
function addAndOne(block: Buffer, addend: Buffer): Buffer {
  const numberOf = (bytes: Buffer): bigint => BigInt(`0x${bytes.toString('hex')}`);
  const sum = BigInt.asUintN(BLOCK * 8, numberOf(block) + numberOf(addend) + 1n);
  return Buffer.from(sum.toString(16).padStart(BLOCK * 2, '0'), 'hex');
}
