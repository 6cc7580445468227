import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { createCertificate } from '../../mock/src/certificate.ts';
import { encryptEcb, encryptGcm } from '../../mock/src/encryption.ts';
import { utf8 } from './bytes.ts';
import { gbk } from './charsets.ts';
import { decryptNotice } from './decrypt.ts';
import { draftOf } from './diagnose-v2.ts';
import { requestDraft, signedAddress } from './diagnose-v3.ts';
import { firstDifference } from './difference.ts';
import { holdsPrivateKey, readPublicKey } from './public-key.ts';
import { readAuthorization, readSignedHeaders } from './read-headers.ts';
import { readParameters } from './read-parameters.ts';
import { readSignature } from './read-signature.ts';
import { serialNotes } from './serial-notes.ts';
import { stepsOf, stepsV2 } from './steps.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1';
const merchant = { commonName: '1900000109', organization: '微信商户系统' };
const certificate = createCertificate({
  ...{ serial: SERIAL, subject: merchant, issuer: merchant, publicKey, signingKey: privateKey },
  ...{ validFrom: new Date('2026-01-01'), validTo: new Date('2031-01-01') },
});
const pem = (type: 'spki' | 'pkcs1'): string => publicKey.export({ type, format: 'pem' }).toString();
const bare = (text: string): string => text.replace(/-----.*-----/g, '').replace(/\n/g, '');

test.each([
  ['a public key', pem('spki')],
  ['one of PKCS #1', pem('pkcs1')],
  ['one without its frame', bare(pem('spki'))],
  ['a certificate', certificate],
])('%s is read', (_name, text) => {
  const key = readPublicKey(text);
  expect(key?.modulus.toString(16)).toBe(
    Buffer.from(publicKey.export({ format: 'jwk' }).n ?? '', 'base64url').toString('hex'),
  );
  expect(key).toMatchObject({ exponent: 65_537n, size: 256 });
  expect(holdsPrivateKey(text)).toBe(false);
});

test.each(['', 'text', bare(pem('spki')).slice(0, 200), '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'])(
  'no key in %j',
  (text) => expect(readPublicKey(text)).toBeUndefined(),
);

test('what only speaks of a private key is none', () => {
  expect(holdsPrivateKey('{"message":"error: private key not found"}')).toBe(false);
});

test.each(['pkcs8', 'pkcs1'] as const)('a private key, %s, is seen with its frame and without it', (type) => {
  const text = privateKey.export({ type, format: 'pem' }).toString();
  for (const each of [
    text,
    bare(text),
    text.replace(/-----.*-----/g, ''),
    `key = "${bare(text)}"`,
    text.slice(0, 30),
  ]) {
    expect(holdsPrivateKey(each)).toBe(true);
  }
});

test('a serial that is not the certificate’s', () => {
  const key = readPublicKey(certificate);
  const notes = (serial: string, mchid?: string) =>
    key ? serialNotes(key, serial, mchid).map(({ id }) => id) : ['no key'];
  expect(key?.certificate).toEqual({ serial: SERIAL, owner: '1900000109' });
  expect(notes(SERIAL, '1900000109')).toEqual([]);
  expect(notes(SERIAL.toLowerCase())).toEqual([]);
  expect(notes('1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C', '1900000100')).toEqual(['serial-wrong', 'mchid-wrong']);
  expect(notes(BigInt(`0x${SERIAL}`).toString())).toEqual(['serial-wrong']);
  expect(notes('PUB_KEY_ID_0119000001092026')).toEqual(['serial-kind']);
});

test('an Authorization header, as it is logged and as it is written in curl', () => {
  const values = { mchid: '1', serial: 'A1', timestamp: '1796086800', nonce: 'n', signature: 'a+/=' };
  const plain = 'mchid="1",nonce_str="n",signature="a+/=",timestamp="1796086800",serial_no="A1"';
  const scheme = 'WECHATPAY2-SHA256-RSA2048 ';
  for (const text of [
    scheme + plain,
    `Authorization: ${scheme}${plain}`,
    `-H 'Authorization: ${scheme}${plain}'`,
    `"Authorization": "${scheme}${plain.replaceAll('"', '\\"')}"`,
  ]) {
    expect(readAuthorization(text)).toEqual({ header: values, notes: [] });
  }
  expect(readAuthorization(scheme + plain.replaceAll('"', '')).header).toEqual(values);
});

test.each([
  ['lines', 'Wechatpay-Nonce: n\r\nWechatpay-Signature: a+/=\r\nWechatpay-Timestamp: 1\r\nWechatpay-Serial: S\r\n'],
  ['JSON', '{"wechatpay-nonce":"n","wechatpay-signature":"a+/=","wechatpay-timestamp":"1","wechatpay-serial":"S"}'],
  [
    'JSON with arrays',
    '{"Wechatpay-Nonce":["n"],"Wechatpay-Signature":["a+/="],"Wechatpay-Timestamp":["1"],"Wechatpay-Serial":["S"]}',
  ],
  [
    'PHP',
    '[HTTP_WECHATPAY_NONCE] => n\n[HTTP_WECHATPAY_SIGNATURE] => a+/=\n[HTTP_WECHATPAY_TIMESTAMP] => 1\n[HTTP_WECHATPAY_SERIAL] => S',
  ],
])('headers of an answer: %s', (_name, text) => {
  expect(readSignedHeaders(text)).toEqual({ nonce: 'n', signature: 'a+/=', timestamp: '1', serial: 'S' });
});

test.each([
  ['XML', '<xml><a><![CDATA[1]]></a><b>x &amp; y</b><c></c><d/></xml>'],
  ['JSON', '{"a":"1","b":"x & y","c":"","d":""}'],
  ['JavaScript', "{ a: 1, b: 'x & y', c: '', d: \"\" }"],
  ['lines', 'a=1\nb=x & y\nc=\nd='],
])('parameters: %s', (_name, text) => {
  expect(readParameters(text)).toEqual([
    ['a', '1'],
    ['b', 'x & y'],
    ['c', ''],
    ['d', ''],
  ]);
});

test.each([
  ['a+b/c===', undefined, []],
  ['YWJj', 'abc', []],
  ['YW Jj', undefined, ['signature-spaces']],
  ['YWJj\nYWJj', 'abcabc', ['signature-lines']],
  ['-_-_', '\xfb\xff\xbf', ['signature-base64url']],
])('the signature %j', (text, bytes, ids) => {
  const { bytes: read, notes } = readSignature(text);
  if (bytes !== undefined) expect(Buffer.from(read ?? []).toString('latin1')).toBe(bytes);
  expect(notes.map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['https://api.mch.weixin.qq.com/v3/a?b=c#d', '/v3/a?b=c'],
  ['/v3/a?name=张 三', '/v3/a?name=%E5%BC%A0%20%E4%B8%89'],
  ['/v3/a?name=%E5%BC%A0+%20', '/v3/a?name=%E5%BC%A0+%20'],
  ['', '/'],
])('the address %j is sent as %j', (address, sent) => expect(signedAddress(address)).toBe(sent));

test('GBK has two bytes for what is Chinese, and a question mark for what it lacks', () => {
  expect(Buffer.from(gbk('测试a🍵')).toString('hex')).toBe('b2e2cad4613f');
});

test('the first difference: its place, its line, both bytes', () => {
  expect(firstDifference(utf8('a\nb'), utf8('a\nb'))).toBeUndefined();
  expect(firstDifference(utf8('a\nb'), utf8('a\r\nb'))).toEqual({ offset: 1, line: 1, expected: '0A', signed: '0D' });
  expect(firstDifference(utf8('a\nb\n'), utf8('a\nb'))).toEqual({ offset: 3, line: 2, expected: '0A' });
});

test('steps of both versions; the key of APIv2 is not among them', () => {
  const authorization = 'WECHATPAY2-SHA256-RSA2048 timestamp="1",nonce_str="n"';
  const draft = requestDraft({ method: 'get', address: '/v3/a', body: '', authorization });
  expect(
    stepsOf(draft)
      .map(({ text }) => text)
      .slice(0, 5),
  ).toEqual(['GET', '/v3/a', '1', 'n', '']);
  const key = 'k'.repeat(32);
  const steps = stepsV2(draftOf({ parameters: 'b=2&a=1&c=&sign=X', key }));
  expect(steps.map(({ text }) => text).slice(0, 3)).toEqual(['空的有 c', 'a\nb', 'a=1&b=2&key=<APIv2 密钥>']);
  expect(JSON.stringify(steps)).not.toContain(key);
});

const KEY = 'abcdefghijklmnopqrstuvwxyz012345';

test('notices are opened: APIv3, and the refund of APIv2', async () => {
  const resource = encryptGcm(KEY, '{"trade_state":"SUCCESS"}', 'transaction');
  const notice = JSON.stringify({ id: '1', resource });
  expect(await decryptNotice(notice, ` ${KEY}\n`)).toEqual({ text: '{"trade_state":"SUCCESS"}', notes: [] });
  const other = JSON.stringify({ resource: { ...resource, associated_data: 'x' } });
  expect(await decryptNotice(other, KEY)).toMatchObject({ notes: [{ id: 'associated-data' }] });
  const xml = '<root><out_refund_no>退款 1</out_refund_no></root>';
  const v2 = `<xml><req_info><![CDATA[${encryptEcb(KEY, xml)}]]></req_info></xml>`;
  expect(await decryptNotice(v2, KEY)).toEqual({ text: xml, notes: [] });
});

test.each([
  ['{', KEY, 'no-json'],
  ['{}', KEY, 'no-resource'],
  ['{"resource":{"ciphertext":"YWJj","nonce":"n"}}', KEY, 'key-or-text'],
  ['YWJj', KEY, 'no-req-info'],
  ['YWJjYWJjYWJjYWJjYWJjYQ==', KEY, 'key-or-text'],
  ['{}', 'short', 'key-length'],
])('%s with the key %s: %s', async (notice, key, id) => {
  expect(await decryptNotice(notice, key)).toMatchObject({ problem: { id } });
});
