import { createPublicKey, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSecureContext } from 'node:tls';
import forge from 'node-forge';
import { afterAll, expect, test } from 'vitest';
import { prepareMock, startMock } from '../../tests/support/mock-server.ts';
import { writeKeyFiles } from './key-files.ts';

const prepared = await prepareMock();
const mock = await startMock(prepared);
const folder = mkdtempSync(join(tmpdir(), 'key-files-'));
const environment = writeKeyFiles(prepared.keys, folder);
const p12 = readFileSync(environment.WECHATPAY_P12_FILE ?? '');

afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

test('PKCS #12 holds the certificate byte by byte and its key; the password is the number of the merchant', () => {
  const file = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(p12.toString('binary')), '1900000109');
  const bag = file.getBags({ bagType: forge.pki.oids.certBag ?? '' })[forge.pki.oids.certBag ?? '']?.[0];
  const certificate = new X509Certificate(forge.pki.certificateToPem(bag?.cert ?? forge.pki.createCertificate()));
  expect(certificate.raw).toEqual(new X509Certificate(prepared.keys.merchant.certificate).raw);
  expect(
    certificate.publicKey.equals(createPublicKey(readFileSync(environment.WECHATPAY_PRIVATE_KEY_FILE ?? ''))),
  ).toBe(true);
  expect(() => createSecureContext({ pfx: p12, passphrase: '1900000108' })).toThrow('mac verify failure');
});

test('a client of TLS takes it, and is let through as the merchant', async () => {
  const status = await new Promise((resolve, reject) => {
    const options = { pfx: p12, passphrase: '1900000109', ca: prepared.keys.ca.certificate, method: 'POST' };
    request(`${mock.tlsUrl}/secapi/pay/refund`, options, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(200);
  expect(mock.observed[0]?.request.tls?.certificate).toEqual(
    new X509Certificate(prepared.keys.merchant.certificate).raw,
  );
});
