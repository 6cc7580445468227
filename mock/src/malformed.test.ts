import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { authorization, prepareMock, send, startMock } from '../../tests/support/mock-server.ts';
import { drawItems, seededRandom } from '../../tests/support/random.ts';
import { callOf } from '../../tests/support/sample-request.ts';

const SEED = 20261121;
const RUNS = 1000;
/** The same operations in both halves, so that what is kept of each exists when memory is first measured. */
const OPERATIONS = 60;

const prepared = await prepareMock();
const mock = await startMock(prepared);
const agent = new Agent({ keepAlive: true, maxSockets: 4 });
afterAll(() => {
  agent.destroy();
  return mock.close();
});

const { keys } = prepared;
const calls = drawItems(prepared.catalog.operations, OPERATIONS, seededRandom(SEED)).map((one) => callOf(one, keys));

const printable = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 80,
});
const oneIn =
  <Value>(weight: number, rare: fc.Arbitrary<Value>) =>
  (usual: Value) =>
    fc.oneof({ weight, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: rare });

/** Puts a random value in the place of one field, or adds an unknown one. */
const spoiled = (body: unknown): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...Object.keys(body ?? {}), 'unknown', '__proto__'), fc.jsonValue({ maxDepth: 4 }))
    .map(([name, value]) => ({
      ...(body as object),
      [name]: value,
    }));

const bodyFor = (body: unknown): fc.Arbitrary<string | Uint8Array> =>
  fc.oneof(
    spoiled(body).map((value) => JSON.stringify(value)),
    fc.json(),
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary' }),
    printable.map((text) => `<xml><appid>${text}</appid><sign>${text}</sign></xml>`),
    printable.map((text) => `<!DOCTYPE xml [<!ENTITY a "${text}">]><xml><a>&a;</a></xml>`),
    printable.map((text) => `--edge\r\nContent-Disposition: form-data; name="meta"\r\n\r\n${text}\r\n--edge--\r\n`),
    fc.constant(`${'['.repeat(20_000)}`),
  );

const malformed = fc.constantFrom(...calls).chain((call) =>
  fc.record({
    call: fc.constant(call),
    method: oneIn(8, fc.constantFrom<string>('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'))(call.method),
    path: oneIn(
      3,
      fc.oneof(
        printable.map((text) => `/${text}`),
        printable.map((text) => `${call.path}${text}`),
      ),
    )(call.path),
    body: bodyFor(call.body),
    type: oneIn(3, fc.oneof(printable, fc.constant('multipart/form-data; boundary=edge')))('application/json'),
    serial: oneIn(5, printable)(call.headers?.['Wechatpay-Serial'] ?? ''),
    credentials: oneIn(5, printable)(''),
  }),
);

type Malformed = typeof malformed extends fc.Arbitrary<infer Value> ? Value : never;

/** Sends the request signed, so that it is not the signature alone that stops it. */
async function sendMalformed({ call, method, path, body, type, serial, credentials }: Malformed): Promise<number> {
  const bytes = Buffer.from(body);
  const sent = request(`${mock.url}/`, {
    method,
    path,
    agent,
    headers: {
      ...call.headers,
      accept: '*/*',
      'user-agent': 'test',
      'content-type': type,
      'content-length': bytes.length,
      'wechatpay-serial': serial,
      authorization: credentials || authorization(keys, { method, path }, bytes.toString()),
    },
  });
  sent.end(bytes);
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  await buffer(response);
  return response.statusCode ?? 0;
}

function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  mock.observed.length = 0;
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

test('2,000 malformed requests: each gets a response, none an error of the mock server, and memory stays flat', async () => {
  const statuses = new Map<number, number>();
  const half = (seed: number) =>
    fc.assert(
      fc.asyncProperty(malformed, async (request) => {
        const status = await sendMalformed(request);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        mock.observed.length = 0;
        return status >= 200 && status < 500;
      }),
      { seed, numRuns: RUNS, endOnFailure: true },
    );
  await half(SEED);
  const before = heapUsed();
  await half(SEED + 1);
  expect(heapUsed() - before).toBeLessThan(10 * 1024 * 1024);
  // They passed on to the later checks, not the first one alone.
  expect(statuses.get(400)).toBeGreaterThan(500);
  expect(await send(mock, { path: '/v3/certificates' })).toMatchObject({ status: 200 });
}, 120_000);
