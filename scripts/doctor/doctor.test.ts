import {
  constants,
  createHash,
  createHmac,
  createSign,
  generateKeyPairSync,
  privateEncrypt,
  sign as signWith,
} from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../tests/support/random.ts';
import { gbk } from './charsets.ts';
import { diagnosePayment } from './diagnose-pay-sign.ts';
import { diagnoseParameters } from './diagnose-v2.ts';
import { diagnoseAnswer, diagnoseRequest } from './diagnose-v3.ts';
import type { Diagnosis } from './diagnosis.ts';
import {
  drawBody,
  drawNonce,
  drawParameters,
  drawRequest,
  drawRich,
  drawTime,
  formOf,
  type PlainRequest,
} from './requests.fixture.ts';

const SEED = Number(process.env.TEST_SEED ?? 20_261_128);
const random = seededRandom(SEED);
const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 });
const key = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();

type Text = string | Uint8Array;
const sign = (text: Text, hash = 'sha256', own = pair.privateKey): string =>
  createSign(hash).update(text).sign(own, 'base64');

const authorization = ({ timestamp, nonce }: PlainRequest, signature: string): string =>
  `WECHATPAY2-SHA256-RSA2048 mchid="1900000109",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="7777"`;

/** A request as it is signed, in pieces that mistakes change. */
interface Pieces extends PlainRequest {
  separator: string;
  end: string;
  encode: (text: string) => Text;
}

const pieces = (request: PlainRequest): Pieces => ({ ...request, separator: '\n', end: '\n', encode: (text) => text });
const textOf = ({ method, address, timestamp, nonce, body, separator, end, encode }: Pieces): Text =>
  encode([method, address, timestamp, nonce, body].join(separator) + end);

const request = (plain: PlainRequest, signature: string): Diagnosis =>
  diagnoseRequest({ ...plain, authorization: authorization(plain, signature), key });

const bytesOf = (text: Text): string => Buffer.from(text).toString('hex');
const idsOf = ({ mistakes }: Diagnosis): string[] => mistakes.map(({ id }) => id).sort();
const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const escapeUnicode = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

type Change = [id: string, change: (of: Pieces) => Partial<Pieces>];

/** The ten most frequent mistakes of requests. */
const COMMON: Change[] = [
  ['no-last-newline', () => ({ end: '' })],
  ['crlf', ({ end }) => ({ separator: '\r\n', end: end && '\r\n' })],
  ['query-left-out', ({ address }) => ({ address: address.replace(/\?.*/, '') })],
  ['address-encoded-twice', ({ address }) => ({ address: encodeURI(address) })],
  ['body-reserialized', ({ body }) => (body ? { body: JSON.stringify(JSON.parse(body), null, 4) } : {})],
  ['body-left-out', () => ({ body: '' })],
  ['charset-gbk', () => ({ encode: gbk })],
  ['html-escaped', ({ body }) => ({ body: escapeHtml(body) })],
  ['plus-as-space', ({ body }) => ({ body: body.replaceAll('+', ' ') })],
  ['milliseconds', ({ timestamp }) => ({ timestamp: `${timestamp}000` })],
];

const OTHERS: Change[] = [
  [
    'query-sorted',
    ({ address }) => {
      const [path = '', query = ''] = address.split('?');
      return { address: `${path}?${query.split('&').reverse().join('&')}` };
    },
  ],
  ['charset-latin1', () => ({ encode: (text) => Buffer.from(text, 'latin1') })],
  ['charset-utf16', () => ({ encode: (text) => Buffer.from(text, 'utf16le') })],
  ['charset-twice', () => ({ encode: (text) => Buffer.from(Buffer.from(text).toString('latin1')) })],
  ['address-with-host', ({ address }) => ({ address: `https://api.mch.weixin.qq.com${address}` })],
  ['address-decoded', ({ address }) => ({ address: decodeURIComponent(address) })],
  ['address-path-encoded', ({ address }) => ({ address: encodeURIComponent(address) })],
  ['no-first-slash', ({ address }) => ({ address: address.slice(1) })],
  ['no-version', ({ address }) => ({ address: address.slice(3) })],
  ['percent-case', ({ address }) => ({ address: address.replace(/%../g, (code) => code.toLowerCase()) })],
  ['space-as-plus', ({ address }) => ({ address: address.replaceAll('%20', '+') })],
  ['plus-as-space', ({ address }) => ({ address: address.replaceAll('+', ' ') })],
  ['html-escaped', ({ address, body }) => ({ address: escapeHtml(address), body: escapeHtml(body) })],
  ['method-case', ({ method }) => ({ method: method.toLowerCase() })],
  ['method-other', () => ({ method: 'GET' })],
  ['nonce-case', ({ nonce }) => ({ nonce: nonce.toUpperCase() })],
  ['value-left-out', () => ({ nonce: '' })],
  ['time-after-nonce', ({ timestamp, nonce }) => ({ timestamp: nonce, nonce: timestamp })],
  ['time-taken-twice', ({ timestamp }) => ({ timestamp: String(Number(timestamp) + 2) })],
  ['milliseconds', ({ timestamp }) => ({ timestamp: `${timestamp}617` })],
  ['unicode-escaped', ({ body }) => ({ body: escapeUnicode(body) })],
  ['slash-escaped', ({ body }) => ({ body: body.replaceAll('/', '\\/') })],
  [
    'angle-escaped',
    ({ body }) => ({ body: body.replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026') }),
  ],
  [
    'keys-sorted',
    ({ body }) => ({
      body: JSON.stringify(
        Object.fromEntries(Object.entries(JSON.parse(body)).sort(([a], [b]) => (a < b ? -1 : 1))),
      ).replace(/\{"total":(\d+),"currency":"CNY"\}/, '{"currency":"CNY","total":$1}'),
    }),
  ],
  ['body-stringified', ({ body }) => ({ body: JSON.stringify(body) })],
  ['literal-newline', () => ({ separator: '\\n', end: '\\n' })],
  ['extra-newline', () => ({ end: '\n\n' })],
  ['joined-otherwise', () => ({ separator: '', end: '' })],
  ['first-blank', ({ method }) => ({ method: `\n${method}` })],
  ['byte-order-mark', ({ method }) => ({ method: `\uFEFF${method}` })],
  ['indented', ({ method }) => ({ method: `  ${method}`, separator: '\n  ' })],
  ['hashed-before', () => ({ encode: (text) => createHash('sha256').update(text).digest('hex') })],
];

describe(`requests (TEST_SEED=${SEED})`, () => {
  test.each([...COMMON, ...OTHERS])('%s alone', (id, change) => {
    const plain = drawRich(random);
    const own = pieces(plain);
    const signed = textOf({ ...own, ...change(own) });
    const diagnosis = request(plain, sign(signed));
    expect(idsOf(diagnosis)).toEqual([id]);
    expect(diagnosis).toMatchObject({ verdict: 'wrong', notes: [] });
    expect(Buffer.from(diagnosis.signed ?? [])).toEqual(Buffer.from(signed));
  });

  test('each pair of the ten most frequent', () => {
    const pairs = COMMON.flatMap((first, index) => COMMON.slice(index + 1).map((second) => [first, second] as const));
    const told = pairs.filter(([[firstId, first], [secondId, second]]) => {
      const plain = drawRich(random);
      const own = pieces(plain);
      const once = [first, second].map((change) => bytesOf(textOf({ ...own, ...change(own) })));
      const start = { ...own, ...first(own) };
      const signed = textOf({ ...start, ...second(start) });
      const diagnosis = request(plain, sign(signed));
      expect(Buffer.from(diagnosis.signed ?? []).equals(Buffer.from(signed)), `${firstId} ${secondId}`).toBe(true);
      // Of a body that was left out, nothing else about it can be seen.
      if (once.includes(bytesOf(signed))) return false;
      expect(idsOf(diagnosis)).toEqual([firstId, secondId].sort());
      return true;
    });
    expect(told.length).toBeGreaterThanOrEqual(pairs.length - 5);
  });

  test('what is no text: a body left out of GET, text for no body, the query as body', () => {
    const plain = { ...drawRich(random), method: 'GET', body: '' };
    const own = pieces(plain);
    const bodies = { 'empty-body-text': '{}', 'query-as-body': plain.address.split('?')[1] ?? '' };
    for (const [id, body] of Object.entries(bodies))
      expect(idsOf(request(plain, sign(textOf({ ...own, body }))))).toEqual([id]);
    expect(idsOf(request(plain, sign(textOf({ ...own, end: '' }))))).toEqual(['no-last-newline']);
  });

  test('an upload: the whole form, and nothing', () => {
    const plain = { ...drawRich(random), address: '/v3/merchant/media/upload' };
    const form = formOf(plain.body);
    const own = pieces(plain);
    const diagnose = (text: Text) =>
      diagnoseRequest({
        ...plain,
        body: '',
        form: Buffer.from(form),
        authorization: authorization(plain, sign(text)),
        key,
      });
    expect(diagnose(textOf(own))).toMatchObject({ verdict: 'right', notes: [] });
    expect(idsOf(diagnose(textOf({ ...own, body: form })))).toEqual(['form-signed']);
    expect(idsOf(diagnose(textOf({ ...own, body: '' })))).toEqual(['body-left-out']);
    expect(idsOf(diagnose(textOf({ ...own, body: form, end: '' })))).toEqual(['form-signed', 'no-last-newline']);
    const pasted = { ...plain, body: form.replaceAll('\r\n', '\n') };
    expect(idsOf(request(pasted, sign(textOf({ ...own, body: form }))))).toEqual(['form-signed']);
  });

  test('schemes, and how a signature is written', () => {
    const plain = drawRich(random);
    const text = String(textOf(pieces(plain)));
    const bare = privateEncrypt(pair.privateKey, createHash('sha256').update(text).digest()).toString('base64');
    const pss = signWith('sha256', Buffer.from(text), {
      key: pair.privateKey,
      padding: constants.RSA_PKCS1_PSS_PADDING,
      saltLength: 32,
    });
    expect(idsOf(request(plain, sign(text, 'sha1')))).toEqual(['hash']);
    expect(idsOf(request(plain, sign(text.slice(0, -1), 'md5')))).toEqual(['hash', 'no-last-newline']);
    expect(idsOf(request(plain, bare))).toEqual(['no-digest-info']);
    expect(idsOf(request(plain, pss.toString('base64')))).toEqual(['pss']);
    const right = Buffer.from(sign(text), 'base64');
    const forms = {
      'signature-percent': encodeURIComponent(`${right.toString('base64')}`),
      'signature-hex': right.toString('hex'),
    };
    for (const [id, form] of Object.entries(forms)) {
      expect(request(plain, form)).toMatchObject({ verdict: 'right', notes: [{ id }] });
    }
  });

  test('another key, and another text', () => {
    const plain = drawRequest(random);
    const text = textOf(pieces(plain));
    expect(request(plain, sign(text, 'sha256', stranger.privateKey))).toMatchObject({
      verdict: 'other-key',
      mistakes: [],
    });
    expect(request(plain, sign('something else'))).toMatchObject({ verdict: 'unknown', mistakes: [] });
    expect(request(plain, '')).toMatchObject({ verdict: 'unreadable' });
    expect(diagnoseRequest({ ...plain, authorization: authorization(plain, sign(text)), key: 'none' })).toMatchObject({
      verdict: 'unreadable',
    });
  });

  test('the header: milliseconds, a missing value, another scheme', () => {
    const plain = { ...drawRequest(random), timestamp: '1796086800123' };
    const header = authorization(plain, sign(textOf(pieces(plain))))
      .replace('mchid="1900000109",', '')
      .replace('RSA2048', 'RSA');
    const diagnosis = diagnoseRequest({ ...plain, authorization: header, key });
    expect(diagnosis.notes.map(({ id }) => id)).toEqual(['scheme', 'no-mchid', 'header-milliseconds']);
    expect(diagnosis.verdict).toBe('right');
  });

  test('what WeChat Pay says that it received', () => {
    const plain = drawRich(random);
    const answer = JSON.stringify({
      detail: { sign_information: { method: 'POST', url: plain.address, sign_message_length: 7 } },
    });
    const signature = sign(textOf(pieces(plain)));
    const noted = (text: string) =>
      diagnoseRequest({ ...plain, authorization: authorization(plain, signature), key, answer: text }).notes.map(
        ({ id }) => id,
      );
    expect(noted(answer)).toEqual(['server-length']);
    expect(noted(answer.replace('?mchid', '?a').replace('POST', 'PUT'))).toEqual(['server-method', 'server-url']);
  });
});

const headersOf = (timestamp: string, nonce: string, signature: string): string =>
  `Wechatpay-Timestamp: ${timestamp}\nWechatpay-Nonce: ${nonce}\nWechatpay-Signature: ${signature}\nWechatpay-Serial: PUB_KEY_ID_1`;

/** What became of a body that WeChat Pay signed rightly: what one has of it, and where it matters, what it was. */
const DAMAGES: [id: string, given: (body: string) => string, original?: (body: string) => string][] = [
  ['body-reserialized', (body) => JSON.stringify(JSON.parse(body), null, 2)],
  ['body-reserialized', (body) => body, escapeUnicode],
  ['body-trimmed', (body) => body, (body) => `${body}\n`],
  ['body-newline', (body) => `${body}\n`],
  ['html-escaped', escapeHtml],
  ['plus-as-space', (body) => body.replaceAll(' ', '').replaceAll('+', ' '), (body) => body.replaceAll(' ', '')],
  ['charset-latin1', (body) => Buffer.from(body).toString('latin1')],
  ['body-stringified', (body) => JSON.stringify(body)],
  ['byte-order-mark', (body) => `\uFEFF${body}`],
];

describe('answers and callbacks', () => {
  const diagnose = (original: string, body: string, headers = headersOf): Diagnosis => {
    const [timestamp, nonce] = [drawTime(random), drawNonce(random)];
    const signature = sign(`${timestamp}\n${nonce}\n${original}\n`);
    return diagnoseAnswer({ headers: headers(timestamp, nonce, signature), body, key });
  };

  test.each(DAMAGES)('%s', (id, given, original = (body: string) => body) => {
    const body = drawBody(random);
    expect(idsOf(diagnose(original(body), given(body)))).toEqual([id]);
  });

  test('two at once', () => {
    const body = drawBody(random);
    expect(idsOf(diagnose(body, escapeHtml(JSON.stringify(JSON.parse(body), null, 2))))).toEqual([
      'body-reserialized',
      'html-escaped',
    ]);
    expect(idsOf(diagnose(`${body}\n`, Buffer.from(body).toString('latin1')))).toEqual([
      'body-trimmed',
      'charset-latin1',
    ]);
  });

  test('headers that are swapped, and a probe', () => {
    const swapped = (time: string, nonce: string, signature: string) => headersOf(nonce, time, signature);
    expect(idsOf(diagnose('{}', '{}', swapped))).toEqual(['time-after-nonce']);
    const probe = headersOf('1', 'a', 'WECHATPAY/SIGNTEST/abc');
    expect(idsOf(diagnoseAnswer({ headers: probe, body: '{}', key }))).toEqual(['probe']);
    expect(diagnoseAnswer({ headers: '', body: '', key })).toMatchObject({ verdict: 'unreadable' });
  });
});

const APIV2_KEY = '0123456789abcdefGHIJKLMNOPQRSTUV';
const OTHER_KEY = 'fedcba98765432100123456789ABCDEF';

interface PiecesV2 {
  parameters: [string, string][];
  suffix: string;
  key: string;
  type: 'MD5' | 'HMAC-SHA256';
  finish: (digest: string) => string;
  encode: (text: string) => Text;
}

const signV2 = ({ parameters, suffix, key: own, type, finish, encode }: PiecesV2): string => {
  const text = encode(`${parameters.map((each) => each.join('=')).join('&')}${suffix}${suffix && own}`);
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', own);
  return finish(hash.update(text).digest('hex'));
};
const byName = (entries: [string, string][]): [string, string][] => entries.sort(([a], [b]) => (a < b ? -1 : 1));
const piecesV2 = (parameters: Record<string, string>, type: 'MD5' | 'HMAC-SHA256'): PiecesV2 => ({
  parameters: byName(Object.entries(parameters).filter(([, value]) => value !== '')),
  ...{ suffix: '&key=', key: APIV2_KEY, type, finish: (digest) => digest.toUpperCase(), encode: (text) => text },
});
const each =
  (change: (value: string) => string) =>
  (of: PiecesV2): Partial<PiecesV2> => ({
    parameters: of.parameters.map(([name, value]): [string, string] => [name, change(value)]),
  });
const FIRST = 'mch_id';

type ChangeV2 = [id: string, change: (of: PiecesV2) => Partial<PiecesV2>];

/** The ten most frequent mistakes of APIv2. */
const COMMON_V2: ChangeV2[] = [
  [
    'not-sorted',
    ({ parameters }) => ({ parameters: parameters.toSorted(([a], [b]) => (a === FIRST ? -1 : b === FIRST ? 1 : 0)) }),
  ],
  ['empty-included', ({ parameters }) => ({ parameters: byName([...parameters, ['attach', '']]) })],
  ['wrong-algorithm', ({ type }) => ({ type: type === 'MD5' ? 'HMAC-SHA256' : 'MD5' })],
  ['other-key', () => ({ key: OTHER_KEY })],
  ['key-spaces', ({ key: own }) => ({ key: `${own}\n` })],
  ['lower-case', () => ({ finish: (digest) => digest })],
  ['url-encoded', each(encodeURIComponent)],
  ['html-escaped', each(escapeHtml)],
  ['sign-type-left-out', ({ parameters }) => ({ parameters: parameters.filter(([name]) => name !== 'sign_type') })],
  ['no-key', () => ({ suffix: '' })],
];

const OTHERS_V2: ChangeV2[] = [
  ['charset-gbk', () => ({ encode: gbk })],
  ['charset-latin1', () => ({ encode: (text) => Buffer.from(text, 'latin1') })],
  ['plus-as-space', each((value) => value.replaceAll('+', ' '))],
  ['cdata-included', each((value) => `<![CDATA[${value}]]>`)],
  ['key-appended-otherwise', () => ({ suffix: '&' })],
  ['key-case', ({ key: own }) => ({ key: own.toLowerCase() })],
  ['json-reserialized', each((value) => (value.startsWith('{') ? JSON.stringify(JSON.parse(value), null, 2) : value))],
  ['left-out-trade_type', ({ parameters }) => ({ parameters: parameters.filter(([name]) => name !== 'trade_type') })],
];

const TYPES = ['MD5', 'HMAC-SHA256'] as const;
const xmlOf = (parameters: Record<string, string>): string =>
  `<xml>\n${Object.entries(parameters)
    .map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
    .join('\n')}\n</xml>`;

/** The rank of names in the document: `mch_id` comes first, then all in order. */
const given = (parameters: Record<string, string>): Record<string, string> =>
  Object.fromEntries(byName(Object.entries(parameters)).sort(([a], [b]) => (a === FIRST ? -1 : b === FIRST ? 1 : 0)));

describe.each(TYPES)('APIv2, %s', (type) => {
  const diagnose = (parameters: Record<string, string>, sign2: string): Diagnosis =>
    diagnoseParameters({
      parameters: xmlOf({ ...given(parameters), sign: sign2 }),
      key: APIV2_KEY,
      otherKeys: [OTHER_KEY],
    });
  const named = (id: string): string =>
    id === 'wrong-algorithm' ? (type === 'MD5' ? 'hmac-for-md5' : 'md5-for-hmac') : id;

  test.each([...COMMON_V2, ...OTHERS_V2])('%s alone', (id, change) => {
    const parameters = { ...drawParameters(random, type), body: '深圳 a+b <&> "店"' };
    const own = piecesV2(parameters, type);
    const diagnosis = diagnose(parameters, signV2({ ...own, ...change(own) }));
    expect(idsOf(diagnosis)).toEqual([named(id)]);
    expect(JSON.stringify(diagnosis)).not.toContain(APIV2_KEY);
  });

  test('each pair of the ten most frequent', () => {
    for (const [index, [firstId, first]] of COMMON_V2.entries()) {
      for (const [secondId, second] of COMMON_V2.slice(index + 1)) {
        const parameters = { ...drawParameters(random, type), body: '深圳 a+b <&> "店"' };
        const own = piecesV2(parameters, type);
        const start = { ...own, ...first(own) };
        const both = signV2({ ...start, ...second(start) });
        // A key that is not appended may be any, where it is not the key of HMAC either.
        const once = [first, second].map((change) => signV2({ ...own, ...change(own) }));
        if (once.includes(both)) continue;
        expect(idsOf(diagnose(parameters, both)), `${firstId} ${secondId}`).toEqual(
          [named(firstId), named(secondId)].sort(),
        );
      }
    }
  });

  test('an unknown key', () => {
    const parameters = drawParameters(random, type);
    const sign2 = signV2({ ...piecesV2(parameters, type), key: 'x'.repeat(32) });
    expect(diagnose(parameters, sign2)).toMatchObject({ verdict: 'unknown', mistakes: [] });
  });
});

const APPID = 'wxd678efh567hg6787';
const payment = (text: Text, nonce: string, timestamp: string, prepay: string) =>
  diagnosePayment({
    parameters: `{ timeStamp: '${timestamp}', nonceStr: '${nonce}', package: 'prepay_id=${prepay}', signType: 'RSA', paySign: '${sign(text)}' }`,
    appid: APPID,
    key,
  });

describe('payments on the device', () => {
  const [nonce, time, prepay] = [drawNonce(random), drawTime(random), 'wx201410272009395522657a690389285100'];
  const text = `${APPID}\n${time}\n${nonce}\nprepay_id=${prepay}\n`;

  test.each([
    ['no-last-newline', text.slice(0, -1)],
    ['crlf', text.replaceAll('\n', '\r\n')],
    ['package-bare', text.replace('prepay_id=', '')],
    ['package-of-app', text.replace(/prepay_id=.*/, 'Sign=WXPay')],
    ['sign-type-included', `${text}RSA\n`],
    ['milliseconds', text.replace(time, `${time}000`)],
    ['time-after-nonce', `${APPID}\n${nonce}\n${time}\nprepay_id=${prepay}\n`],
    ['rule-of-v2', `appId=${APPID}&nonceStr=${nonce}&package=prepay_id=${prepay}&timeStamp=${time}`],
    ['appid-left-out', text.split('\n').slice(1).join('\n')],
  ])('%s', (id, signed) => {
    expect(idsOf(payment(signed, nonce, time, prepay))).toEqual([id]);
  });
});

test('500 that are right are right', () => {
  const md5 = piecesV2;
  const draws: (() => Diagnosis)[] = [
    () => {
      const plain = drawRequest(random);
      return request(plain, sign(textOf(pieces(plain))));
    },
    () => {
      const [timestamp, nonce, body] = [drawTime(random), drawNonce(random), random() < 0.2 ? '' : drawBody(random)];
      return diagnoseAnswer({
        headers: headersOf(timestamp, nonce, sign(`${timestamp}\n${nonce}\n${body}\n`)),
        body,
        key,
      });
    },
    () => {
      const plain = { ...drawRich(random), address: '/v3/merchant/media/upload' };
      const signature = sign(textOf(pieces(plain)));
      return request({ ...plain, body: formOf(plain.body) }, signature);
    },
    ...TYPES.map((type) => () => {
      const parameters = drawParameters(random, type);
      return diagnoseParameters({
        parameters: xmlOf({ ...parameters, sign: signV2(md5(parameters, type)) }),
        key: APIV2_KEY,
      });
    }),
    () => {
      const [nonce, time, prepay] = [drawNonce(random), drawTime(random), `wx${drawNonce(random)}`];
      return payment(`${APPID}\n${time}\n${nonce}\nprepay_id=${prepay}\n`, nonce, time, prepay);
    },
  ];
  const wrong = Array.from({ length: 500 }, (_, index) => draws[index % draws.length]?.()).filter(
    (diagnosis) => diagnosis?.summary !== '签名正确',
  );
  expect(wrong).toEqual([]);
});
