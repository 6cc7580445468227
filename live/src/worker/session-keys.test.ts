import { createVerify, sign, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { findPrimes } from '../page/find-primes.ts';
import { sessionKeys } from './session-keys.ts';

test.each([
  ['that the page found', findPrimes],
  ['that the worker finds, where there is no secure context', async () => undefined],
])('keys of primes %s sign what no other key of the session verifies', async (_what, find) => {
  const { merchant, brand, platform } = await sessionKeys(await find());
  const pairs = [merchant, brand, platform.publicKey, platform.certificate];
  const verified = pairs.map(({ privateKey }) => {
    const signature = sign('sha256', Buffer.from('text'), privateKey);
    expect(signature).toHaveLength(256);
    return pairs.map(({ publicKey }) => createVerify('sha256').update('text').verify(publicKey, signature));
  });
  expect(verified).toEqual(pairs.map((_, row) => pairs.map((__, column) => row === column)));
  expect(merchant.publicKey.asymmetricKeyDetails?.publicExponent).toBe(65_537n);
  const certificate = new X509Certificate(merchant.certificate);
  expect(certificate.verify(merchant.publicKey)).toBe(true);
});

test('the modulus has 2048 bits', async () => {
  const sizes = await Promise.all(
    Array.from({ length: 6 }, async () => {
      const { merchant } = await sessionKeys(await findPrimes());
      return merchant.publicKey.asymmetricKeyDetails?.modulusLength;
    }),
  );
  expect(new Set(sizes)).toEqual(new Set([2048]));
});
