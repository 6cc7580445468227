import { once } from 'node:events';
import { connect } from 'node:net';
import { text as textOf } from 'node:stream/consumers';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';
import { startMeasuredMock } from '../../tests/support/measured-mock.ts';
import { authorization } from '../../tests/support/mock-server.ts';
import { drawItems, seededRandom } from '../../tests/support/random.ts';
import { callOf } from '../../tests/support/sample-request.ts';

const SEED = 20261121;
const RUNS = 1000;
/** The same operations in both halves, so that what is kept of each exists when memory is first measured. */
const OPERATIONS = 60;

const mock = await startMeasuredMock();
afterAll(() => mock.close());

const { operations } = (await projectSpec()).catalog;
const calls = drawItems(operations, OPERATIONS, seededRandom(SEED)).map((operation) => ({
  ...callOf(operation, mock.keys),
  version: operation.version,
}));
type Sample = (typeof calls)[number];

const printable = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 80,
});
const anyBytes = fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes));

/** A value in a row of others, as long as it may take: nested, or repeated. */
const flood = (part: string, most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 1, max: most }).map((count) => part.repeat(count));

const NUMBERS = ['1e999', '-1e999', '1e-999', '9'.repeat(400), `0.${'9'.repeat(400)}`, '-0', '9007199254740993', '1.0'];

/** JSON in the place of one field, or of one more. */
const jsonValue = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.constantFrom(...NUMBERS),
  flood('[', 50_000).map((open) => `${open}${']'.repeat(open.length)}`),
  flood('{"a":', 20_000).map((open) => `${open}1${'}'.repeat(open.length / 5)}`),
  fc.constantFrom('"\\ud800"', '"\\u0000"', '{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":1}}', ''),
  fc.integer({ min: 1000, max: 200_000 }).map((length) => `"${'订'.repeat(length)}"`),
);

/** A sample body with something else in one field, written by hand: names twice, and numbers that JSON.stringify never writes. */
const spoiled = ({ body }: Sample): fc.Arbitrary<Buffer> =>
  fc
    .tuple(fc.constantFrom(...Object.keys(body ?? {}), 'unknown', '__proto__', 'toString', ''), jsonValue, fc.boolean())
    .map(([name, value, twice]) => {
      const others = Object.entries(body ?? {}).filter(([own]) => twice || own !== name);
      const fields = [...others.map(([own, each]) => `${JSON.stringify(own)}:${JSON.stringify(each)}`)];
      return Buffer.from(`{${[...fields, `${JSON.stringify(name)}:${value}`].join(',')}}`);
    });

/** A sample body with some of its bytes replaced: often no UTF-8, and no JSON. */
const damaged = ({ body }: Sample): fc.Arbitrary<Buffer> =>
  fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 }).map((changes) => {
    const bytes = Buffer.from(JSON.stringify(body ?? {}));
    for (const [place, value] of changes) bytes[place % bytes.length] = value;
    return bytes;
  });

const XML_PARTS = [
  '<!DOCTYPE xml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
  '<!DOCTYPE xml SYSTEM "file:///etc/passwd">',
  '<!DOCTYPE xml [<!ENTITY % a SYSTEM "http://127.0.0.1:1/">%a;]>',
  '<xml><a>&a;&b;</a></xml>',
  '<xml><a>&#0;&#x110000;&#xD800;</a></xml>',
  '<xml><a><![CDATA[',
  ']]></a></xml>',
  '<xml a="1" a="2"/>',
  '<?xml version="1.0" encoding="UTF-16"?>',
  '<xml><__proto__>1</__proto__><constructor>1</constructor></xml>',
  '<xml><sign>1</sign><sign>2</sign></xml>',
  '<!--',
  '-->',
];
const xml = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...XML_PARTS), printable), { maxLength: 5 }).map((parts) => parts.join('')),
  printable.map((value) => `<xml><appid>${value}</appid><mch_id>1900000109</mch_id><sign>${value}</sign></xml>`),
  flood('<a>', 20_000).map((open) => `<xml>${open}`),
  flood('<a>1</a>', 20_000).map((fields) => `<xml>${fields}</xml>`),
  fc
    .integer({ min: 1, max: 5000 })
    .map((count) => `<xml ${Array.from({ length: count }, (_, at) => `a${at}=""`).join(' ')}/>`),
);

const FORM_PARTS = [
  '--edge\r\nContent-Disposition: form-data; name="meta"\r\n\r\n{"filename":"a.png","sha256":""}\r\n',
  '--edge\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\nContent-Type: image/png\r\n\r\n\0\r\n',
  '--edge\r\nContent-Disposition: form-data; name="__proto__"\r\n\r\n1\r\n',
  "--edge\r\nContent-Disposition: form-data; name=file; filename*=utf-16''%ff\r\n\r\n1\r\n",
  '--edge\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n****\r\n',
  '--edge\r\nContent-Type: text/plain; charset=none\r\n\r\n\xff\r\n',
  '--edge\r\n\r\n',
  '--edge--\r\n',
  '--edge',
];
const form = fc
  .array(fc.oneof(fc.constantFrom(...FORM_PARTS), printable), { maxLength: 30 })
  .map((parts) => Buffer.from(parts.join(''), 'latin1'));

const TYPES = [
  'multipart/form-data; boundary=edge',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary="',
  'application/json; charset=gbk',
  'application/json;;;',
  'application/x-www-form-urlencoded',
  'text/xml',
  'text/plain',
  '/',
  ';',
  '',
];

const SCHEME = 'WECHATPAY2-SHA256-RSA2048';
const CREDENTIALS = [
  SCHEME,
  `${SCHEME} mchid="1900000109"`,
  `${SCHEME} ,,,===""`,
  `${SCHEME} mchid="1900000109",mchid="1900000109"`,
  `${SCHEME} __proto__="1",signature="",nonce_str="",timestamp="1e999",serial_no="",mchid=""`,
  `${SCHEME} ${'a="a",'.repeat(1000)}`,
  `${SCHEME} ${'"'.repeat(5000)}`,
  'WECHATPAY2-SM2-WITH-SM3 mchid="1900000109"',
  'Basic YTpi',
  'Bearer',
];

const PATHS = [
  '/%00',
  '/%ff%fe',
  '/%',
  '/..%2f..%2fetc/passwd',
  '//',
  '/./../',
  '*',
  '?',
  '/_mock/%ff',
  '/_mock/window.js/..',
];
const COMMANDS = [
  'orders',
  'orders/A1/pay',
  'orders/A1/refund',
  'entities/order/A1/pay',
  'notices',
  'notices/1/send',
  'clock',
  'clock/advance',
  'pay-sign',
];

const pathFor = ({ path }: Sample): fc.Arbitrary<string> =>
  fc.oneof(
    printable.map((value) => `/${encodeURI(value)}`),
    printable.map((value) => `/${value.replaceAll(' ', '')}`),
    printable.map((value) => `${path}${encodeURIComponent(value)}`),
    printable.map((value) => `${path}${path.includes('?') ? '&' : '?'}${encodeURI(value)}=${encodeURI(value)}`),
    fc.constantFrom(...PATHS, `${path}?${'a=b&'.repeat(1000)}`, `${path}${'/a'.repeat(2000)}`, `http://a${path}`),
    fc.constantFrom(...COMMANDS).map((command) => `/_mock/${command}`),
    fc.constantFrom(path.replace(/[^/?]+(?=$|\?)/, '%ff'), path.replace(/[^/?]+(?=$|\?)/, '%00'), path.toUpperCase()),
  );

const more = fc.oneof(
  fc.integer({ min: 1, max: 3000 }).map((count) => Array.from({ length: count }, (_, at) => `x-${at}: a`).join('\r\n')),
  fc.integer({ min: 1, max: 20_000 }).map((length) => `x-long: ${'a'.repeat(length)}`),
  printable.map((value) => `wechatpay-serial: ${value}`),
  printable.map((value) => `mock-fail: ${value.replace(/[A-Z_]{3,}/g, '')}`),
  fc.constantFrom(
    'host: a',
    'host:',
    'expect: 100-continue',
    'connection: upgrade\r\nupgrade: websocket',
    'content-length: -1',
  ),
  fc.constantFrom(
    'transfer-encoding: chunked',
    'transfer-encoding: gzip',
    'content-encoding: br',
    'no colon',
    'x\0y: 1',
    'x: \xff',
  ),
);

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'get', 'NONE'];

/** The usual value most of the time: else nothing gets past the first check. */
const usually = <Value>(weight: number, usual: Value, rare: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare });

const malformed = fc.constantFrom(...calls).chain((call) =>
  fc.record({
    call: fc.constant(call),
    method: usually(10, call.method, fc.constantFrom(...METHODS)),
    path: usually(4, call.path, pathFor(call)),
    body: fc.oneof(
      { weight: 3, arbitrary: spoiled(call) },
      damaged(call),
      anyBytes,
      jsonValue.map((value) => Buffer.from(value)),
      { weight: call.version === 'v2' ? 6 : 1, arbitrary: xml.map((value) => Buffer.from(value)) },
      { weight: call.path.includes('upload') ? 6 : 1, arbitrary: form },
    ),
    type: usually(4, 'application/json', fc.oneof(fc.constantFrom(...TYPES), printable)),
    credentials: usually(
      6,
      '',
      fc.oneof(
        fc.constantFrom(...CREDENTIALS),
        printable,
        printable.map((value) => `${SCHEME} ${value}`),
      ),
    ),
    more: usually(6, '', more),
  }),
);
type Malformed = typeof malformed extends fc.Arbitrary<infer Value> ? Value : never;

/** Sends the request byte for byte, signed, so that it is not the signature alone that stops it. Gives the status of the answer. */
async function statusOf({ call, method, path, body, type, credentials, more: others }: Malformed): Promise<number> {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    'host: localhost',
    'connection: close',
    'accept: */*',
    'user-agent: test',
    ...Object.entries(call.headers ?? {}).map(([name, value]) => `${name}: ${value}`),
    `content-type: ${type}`,
    `content-length: ${body.length}`,
    `authorization: ${credentials || authorization(mock.keys, { method, path }, body.toString())}`,
    ...(others ? [others] : []),
  ];
  const socket = connect(Number(new URL(mock.url).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.write(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body]));
  return Number(/^(?:HTTP\/1\.1 100 Continue\r\n\r\n)?HTTP\/1\.1 (\d{3}) /.exec(await textOf(socket))?.[1] ?? 0);
}

test('2,000 malformed requests: each gets a response, none an error of the mock server, and memory stays flat', async () => {
  const statuses = new Map<number, number>();
  const half = (seed: number) =>
    fc.assert(
      fc.asyncProperty(malformed, async (request) => {
        const status = await statusOf(request);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        return status >= 200 && status < 500;
      }),
      { seed, numRuns: RUNS, endOnFailure: true },
    );
  await half(SEED);
  const before = await mock.heapUsed();
  await half(SEED + 1);
  expect((await mock.heapUsed()) - before).toBeLessThan(10 * 1024 * 1024);
  // They passed on to the later checks, not the first one alone.
  expect(statuses.get(400)).toBeGreaterThan(500);
  const path = '/v3/certificates';
  const signed = { accept: '*/*', authorization: authorization(mock.keys, { method: 'GET', path }, '') };
  expect((await fetch(`${mock.url}${path}`, { headers: signed })).status).toBe(200);
}, 300_000);
