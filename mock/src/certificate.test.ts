import { createPublicKey, X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { prepareMock } from '../../tests/support/mock-server.ts';

const { ca, server, merchant, brand, platform } = (await prepareMock()).keys;
const authority = new X509Certificate(ca.certificate);

test.each([
  ['the authority', ca, 'O=Mock of WeChat Pay\nCN=Mock CA', ca],
  ['the server', server, 'O=Mock of WeChat Pay\nCN=127.0.0.1', ca],
  ['the merchant', merchant, 'O=Merchant of the mock server\nCN=1900000109', merchant],
  ['the brand', brand, 'O=Brand of the mock server\nCN=1004', ca],
  ['the platform', platform.certificate, 'O=Mock of WeChat Pay\nCN=Platform certificate', platform.certificate],
])(
  'the certificate of %s has its number, names and key, and is signed by its issuer',
  (_name, key, subject, issuer) => {
    const certificate = new X509Certificate(key.certificate);
    expect(certificate).toMatchObject({ serialNumber: key.serial, subject, ca: key === ca });
    expect(certificate.checkPrivateKey(key.privateKey)).toBe(true);
    expect(certificate.verify(issuer.publicKey)).toBe(true);
    expect(certificate.verify(issuer === ca ? merchant.publicKey : ca.publicKey)).toBe(false);
    const [from, to] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)];
    expect(from).toBeLessThan(Date.now());
    expect(to - from).toBe(366 * 86_400_000);
  },
);

test('that of the server is for this machine and for WeChat Pay alone, issued by the authority', () => {
  const certificate = new X509Certificate(server.certificate);
  expect(certificate.checkIssued(authority)).toBe(true);
  expect(
    ['localhost', 'api.mch.weixin.qq.com', 'apihk.mch.weixin.qq.com', 'payapp.weixin.qq.com'].map((host) =>
      certificate.checkHost(host),
    ),
  ).not.toContain(undefined);
  expect(certificate.checkHost('www.example.com')).toBeUndefined();
  expect(['127.0.0.1', '::1'].map((address) => certificate.checkIP(address))).toEqual(['127.0.0.1', '::1']);
  expect(certificate.checkIP('192.168.0.1')).toBeUndefined();
});

test('keys of merchant, brand and platform are RSA of 2048 bits, each another', () => {
  const keys = [merchant, brand, platform.certificate, platform.publicKey];
  const details = keys.map(({ privateKey }) => privateKey.asymmetricKeyDetails);
  expect(details).toEqual(keys.map(() => ({ modulusLength: 2048, publicExponent: 65_537n })));
  const moduli = keys.map(({ privateKey }) => createPublicKey(privateKey).export({ format: 'jwk' }).n);
  expect(new Set(moduli).size).toBe(keys.length);
});
