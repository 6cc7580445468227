import * as node from 'node:crypto';
import { expect, test } from 'vitest';
import { createKeys } from '../../../../mock/src/keys.ts';
import * as live from './crypto.ts';

const { privateKey, publicKey } = node.generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = {
  pkcs8: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  pkcs1: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
  spki: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
  publicPkcs1: publicKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
};
const own = { privateKey: live.createPrivateKey(pem.pkcs8), publicKey: live.createPublicKey(pem.spki) };
const TEXT = '微信支付 {"amount":1}\n';

test('signatures are those of Node, and each verifies those of the other', () => {
  for (const name of ['RSA-SHA256', 'sha256WithRSAEncryption', 'sha1', 'SHA512']) {
    const signature = live.createSign(name).update(TEXT).sign(own.privateKey, 'base64');
    expect(signature).toBe(node.createSign(name).update(TEXT).sign(privateKey, 'base64'));
    expect(live.createVerify(name).update(TEXT).verify(pem.spki, String(signature), 'base64')).toBe(true);
    expect(live.createVerify(name).update(`${TEXT}.`).verify(own.publicKey, String(signature), 'base64')).toBe(false);
  }
});

test('the digest in a signature can be read with the public key alone', () => {
  const signature = node.createSign('sha256').update(TEXT).sign(privateKey);
  expect(live.publicDecrypt(own.publicKey, signature)).toEqual(node.publicDecrypt(publicKey, signature));
  expect(() => live.publicDecrypt(own.publicKey, Buffer.alloc(256, 7))).toThrow('padding');
});

test('OAEP goes both ways', () => {
  const options = { oaepHash: 'sha1', padding: node.constants.RSA_PKCS1_OAEP_PADDING };
  const sealed = live.publicEncrypt({ key: pem.spki, ...options }, Buffer.from(TEXT));
  expect(node.privateDecrypt({ key: privateKey, ...options }, sealed).toString()).toBe(TEXT);
  const other = node.publicEncrypt({ key: publicKey, ...options }, Buffer.from(TEXT));
  expect(live.privateDecrypt({ key: pem.pkcs1, ...options }, other).toString()).toBe(TEXT);
  expect(() => live.privateDecrypt({ key: pem.pkcs1, ...options }, other.fill(0, 9, 10))).toThrow('oaep');
  expect(() => live.publicEncrypt({ key: pem.spki, ...options }, Buffer.alloc(215))).toThrow('too large');
});

test.each(['md5', 'sha1', 'sha256', 'sha512', 'sm3'])(
  '%s and its HMAC are those of Node, whole and in parts',
  (name) => {
    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
      const data = Buffer.alloc(length, TEXT);
      expect(live.createHash(name).update(data).digest('hex')).toBe(node.createHash(name).update(data).digest('hex'));
      const hmac = live.createHmac(name, data).update('a').update(data).digest('hex');
      expect(hmac).toBe(node.createHmac(name, data).update('a').update(data).digest('hex'));
    }
  },
);

test('AES encrypts and decrypts as Node does', () => {
  const key = node.randomBytes(32).toString('hex').slice(0, 32);
  const seal = (crypto: typeof node | typeof live) => {
    const cipher = crypto.createCipheriv('aes-256-gcm', key, 'abcdef123456').setAAD(Buffer.from('transaction'));
    return Buffer.concat([cipher.update(TEXT, 'utf8'), Buffer.from(cipher.final()), cipher.getAuthTag()]);
  };
  const sealed = seal(live);
  expect(sealed).toEqual(seal(node));
  const open = live.createDecipheriv('aes-256-gcm', key, 'abcdef123456').setAAD(Buffer.from('transaction'));
  open.setAuthTag(sealed.subarray(-16)).update(sealed.subarray(0, -16));
  expect(open.final('utf8')).toBe(TEXT);
  const forged = live.createDecipheriv('aes-256-gcm', key, 'abcdef123456').setAAD(Buffer.from('refund'));
  forged.setAuthTag(sealed.subarray(-16)).update(sealed.subarray(0, -16));
  expect(() => forged.final()).toThrow();
  for (const [name, iv] of [
    ['aes-256-ecb', null],
    ['aes-128-CBC', '0123456789abcdef'],
  ] as const) {
    const short = key.slice(0, name.includes('128') ? 16 : 32);
    const mine = live.createCipheriv(name, short, iv);
    mine.update(TEXT);
    const cipher = node.createCipheriv(name, short, iv);
    const encrypted = Buffer.concat([cipher.update(TEXT), cipher.final()]);
    expect(mine.final()).toEqual(encrypted);
    const decipher = live.createDecipheriv(name, short, iv);
    decipher.update(encrypted);
    expect(decipher.final('utf8')).toBe(TEXT);
  }
});

test('keys are read in every form and written as Node writes them', () => {
  for (const form of [pem.pkcs8, pem.pkcs1, Buffer.from(pem.pkcs8), { key: privateKey.export({ format: 'jwk' }) }]) {
    const read = live.createPrivateKey(form);
    expect(read.export({ type: 'pkcs8', format: 'pem' })).toBe(pem.pkcs8);
    expect(read.export({ type: 'pkcs1', format: 'pem' })).toBe(pem.pkcs1);
  }
  for (const form of [pem.spki, pem.publicPkcs1, pem.pkcs8, publicKey.export({ type: 'spki', format: 'der' })]) {
    expect(live.createPublicKey(form).export({ type: 'spki', format: 'pem' })).toBe(pem.spki);
  }
  expect(own.publicKey.export({ type: 'pkcs1', format: 'pem' })).toBe(pem.publicPkcs1);
  expect(() => live.createPrivateKey(pem.spki)).toThrow('private');
  expect(() => live.createPublicKey('no key')).toThrow('unsupported');
});

test('certificates are read as Node reads them', async () => {
  const { merchant, brand } = await createKeys();
  for (const { certificate, privateKey: key } of [merchant, brand]) {
    const read = new live.X509Certificate(certificate);
    const expected = new node.X509Certificate(certificate);
    expect({ ...read, publicKey: read.publicKey.export({ type: 'spki', format: 'pem' }) }).toEqual({
      raw: expected.raw,
      serialNumber: expected.serialNumber,
      validFrom: expected.validFrom,
      validTo: expected.validTo,
      publicKey: expected.publicKey.export({ type: 'spki', format: 'pem' }),
    });
    const pkcs8 = key.export({ type: 'pkcs8', format: 'pem' }).toString();
    expect(read.checkPrivateKey(live.createPrivateKey(pkcs8))).toBe(true);
    expect(read.checkPrivateKey(own.privateKey)).toBe(false);
  }
});

test('keys that are made here are keys for Node', () => {
  const made = live.generateKeyPairSync('rsa', { modulusLength: 1024 });
  const signature = live.createSign('sha256').update(TEXT).sign(made.privateKey);
  const spki = String(made.publicKey.export({ type: 'spki', format: 'pem' }));
  expect(node.createVerify('sha256').update(TEXT).verify(spki, Buffer.from(signature))).toBe(true);
});

test('random identifiers have the form of version 4', () => {
  expect(live.randomUUID()).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(live.randomBytes(16)).toHaveLength(16);
});
