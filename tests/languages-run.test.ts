import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { parseXml } from '../mock/src/v2/xml.ts';
import { type Call, placeholdersOf } from '../scripts/languages/call-model.ts';
import { shell } from '../scripts/languages/shell.ts';
import { byCodePoint } from '../scripts/lib/compare.ts';
import { parseJson } from '../scripts/lib/parse-json.ts';
import { createKeys, startRecordingMock, writeKeyFiles } from '../scripts/run/mock-server.ts';
import type { Operation } from '../scripts/spec/catalog-model.ts';
import { exampleFiles } from '../scripts/spec/example-forms.ts';
import { type ReadCall, readCalls } from './support/example-calls.ts';
import { drawItems, seededRandom } from './support/random.ts';
import { SEED } from './support/sample-pages.ts';
import { RECORDED, type RecordedScript, recordScripts } from './support/script-recorder.ts';

const { catalog, calls } = await readCalls();
const keys = await createKeys();
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-shell-'));
afterAll(() => rmSync(folder, { recursive: true }));

const keyFiles = writeKeyFiles(keys, folder);
for (const { call } of calls) {
  for (const placeholder of placeholdersOf(call))
    if ('file' in placeholder) writeFileSync(join(folder, placeholder.file), placeholder.file);
}

/** The environment variables of the guide, and a proxy in which every request ends. */
const environment = (proxy: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LANG: 'C.UTF-8',
  ...keyFiles,
  WECHATPAY_BANK_PUBLIC_KEY_FILE: keyFiles.WECHATPAY_PUBLIC_KEY_FILE,
  WEWORK_AGENT_SECRET: 'wework-agent-secret',
  DOWNLOAD_TOKEN: '6XIv5TUPto7pByrTQKhd6kwvyKLG2uY2wMMR8cNXqaA_Cv_isgaUtBzp4QtiozLO',
  DOWNLOAD_SOURCE: 'elecsign',
  HTTPS_PROXY: proxy,
  CURL_CA_BUNDLE: keyFiles.NODE_EXTRA_CA_CERTS,
});

async function run(script: string, proxy: string): Promise<{ code: unknown; stdout: string; stderr: string }> {
  const bash = spawn('bash', ['--norc', '-c', script], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(proxy),
  });
  const ended = new Promise((resolve) => bash.once('close', resolve));
  const [stdout, stderr] = await Promise.all([text(bash.stdout), text(bash.stderr)]);
  return { code: await ended, stdout, stderr };
}

/** Two operations whose paths differ in nothing but the name of a template are one on the wire. */
const onWire = ({ method, path }: Operation): string => `${method} ${path.replace(/\{[^}]+\}/g, '{}')}`;

/** Fields of the example that did not arrive as written; of placeholders, those that did not arrive at all. */
function differences({ body, query }: Call, url: URL, received: unknown): string[] {
  // A list is the same name several times, or once.
  const sent = new Map(Object.entries(query ?? {}));
  const arrived = Object.fromEntries(
    [...url.searchParams].map(([name, value]) => {
      return [name, Array.isArray(sent.get(name)) ? url.searchParams.getAll(name) : value];
    }),
  );
  return [
    ...(body?.type === 'json' ? differing(body.value, received, 'body') : []),
    ...(body && body.type !== 'json' ? differing(textsOf(body.value), textsOf(received), 'body') : []),
    ...(query ? differing(textsOf(query), arrived, 'query') : []),
  ];
}

/** A query, XML and a form hold text alone. */
const textsOf = (fields: unknown): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields ?? {}).map(([name, value]) => [name, typeof value === 'object' ? value : String(value)]),
  );

function differing(sent: unknown, received: unknown, path: string): string[] {
  if (typeof sent !== 'object' || sent === null) return Object.is(sent, received) ? [] : [path];
  const there = new Map(Object.entries(received ?? {}));
  if (!('@' in sent))
    return Object.entries(sent).flatMap(([name, value]) => differing(value, there.get(name), `${path}.${name}`));
  return received === undefined ? [path] : [];
}

/** Runs calls one after the other against a mock server of their own; returns the failures. */
async function runCalls(queue: IterableIterator<ReadCall>): Promise<string[]> {
  const mock = await startRecordingMock({ catalog, keys });
  const failures: string[] = [];
  for (const { operation, call } of queue) {
    mock.reset();
    const { code, stdout, stderr } = await run(shell.write(call), mock.url);
    const last = mock.observations.at(-1);
    const called = last?.operation && last.received && onWire(last.operation) === onWire(operation);
    const sent = called ? differences(call, new URL(last.request.url, 'https://localhost'), last.received?.body) : [];
    const shown = call.saveAs !== undefined || stdout.trim() !== '';
    if (code !== 0 || last?.error || !called || !shown || sent.length)
      failures.push(
        `${operation.id}: exit ${code}, ${sent} ${JSON.stringify(last?.error)} ${stdout} ${stderr}`.slice(0, 600),
      );
  }
  await mock.close();
  return failures;
}

/** A script without its literal text: scripts of one shape differ in nothing but their values. */
const shapeOf = (script: string): string =>
  script
    .replace(/'[^']*'/g, "''")
    .replace(/"(?:\\.|[^"\\])*"/g, (word) => `"${word.match(/\$\w+/g) ?? ''}"`)
    .replace(/(?<==|^ +)(?:https:\/)?\/[^\s'"]*/gm, '/');

/** Calls that are tried in full: one of each shape, a few that the seed draws, and all with values made at run time. */
function callsToRun(): ReadCall[] {
  const byShape = new Map(calls.map((each) => [shapeOf(shell.write(each.call)), each]));
  const computed = calls.filter(({ call }) => call.body?.type === 'form' || placeholdersOf(call).length > 0);
  return [...new Set([...byShape.values(), ...drawItems(calls, 20, seededRandom(SEED)), ...computed])];
}

/** A request of curl, as its parameters give it. */
function requestOf([...parameters]: string[]) {
  const valuesOf = (option: string) =>
    parameters.flatMap((each, index) => (each === option ? [parameters[index + 1] ?? ''] : []));
  const [method = ''] = valuesOf('--request');
  const [body = ''] = valuesOf('--data-raw');
  const url = new URL(parameters.find((each) => each.startsWith('https://')) ?? '');
  return { method, url, body, hasCertificate: parameters.includes('--cert'), headers: valuesOf('--header') };
}

const asFields = (text: string): Record<string, unknown> => Object.fromEntries(parseXml(text));

/** The text that a request of APIv3 or APIv2 signs, worked out from the request itself. */
function signedText(call: Call, { method, url, body }: ReturnType<typeof requestOf>): string {
  if (call.version === 'v3')
    return [method, url.pathname + url.search, RECORDED.time, RECORDED.nonce, body, ''].join('\n');
  const fields = Object.entries(body ? asFields(body) : Object.fromEntries(url.searchParams));
  const pairs = fields.filter(([name, value]) => name !== 'sign' && value !== '').map((pair) => pair.join('='));
  return `${pairs.sort(byCodePoint).join('&')}&key=${environment('').WECHATPAY_APIV2_KEY}`;
}

/** Differences between a call and what its script would send and sign. */
function recordedProblems({ operation, call }: ReadCall, { code, requests, signed }: RecordedScript): string[] {
  const [parameters = []] = requests;
  if (code !== 0 || requests.length !== 1) return [`exit ${code} after ${requests.length} requests`];
  const request = requestOf(parameters);
  const path = (call.path ?? '').replace(/\{(\w+)\}/g, (_template, name: string) =>
    encodeURIComponent(String(call.inPath?.[name])),
  );
  const received = call.body?.type === 'xml' ? asFields(request.body) : parseJson(request.body);
  return [
    ...(request.method === operation.method.toUpperCase() ? [] : [`method ${request.method}`]),
    ...(request.url.origin + request.url.pathname === call.server + path ? [] : [`URL ${request.url}`]),
    ...(request.hasCertificate === operation.clientCertificate ? [] : ['certificate']),
    ...(signed.join() === signedText(call, request) ? [] : [`signs ${signed.join()}`]),
    ...Object.entries(call.headers ?? {}).flatMap(([name, value]) =>
      request.headers.includes(`${name}: ${value}`) ? [] : [`header ${name}`],
    ),
    ...differences(call, request.url, received),
  ];
}

test('scripts of every shape run as copied, and the mock server accepts their requests', {
  timeout: 600_000,
}, async () => {
  const chosen = callsToRun();
  expect(chosen.length).toBeGreaterThan(100);
  const queue = chosen.values();
  const failures = await Promise.all([runCalls(queue), runCalls(queue)]);
  expect(failures.flat()).toEqual([]);
});

test('every other script gives curl and OpenSSL what its example sends', { timeout: 120_000 }, async () => {
  expect(calls).toHaveLength(catalog.operations.flatMap(exampleFiles).length);
  const run = new Set(callsToRun());
  const others = calls.filter((each) => !run.has(each));
  const scripts = others.map(({ call }) => shell.write(call));
  const recorded = await recordScripts(scripts, folder, environment('http://127.0.0.1:1'));
  expect(recorded).toHaveLength(others.length);
  const problems = others.flatMap((each, index) =>
    recordedProblems(each, recorded[index] ?? { code: -1, requests: [], signed: [] }).map(
      (problem) => `${each.operation.id}: ${problem}`,
    ),
  );
  expect(problems).toEqual([]);
});

test('a script that calls no operation fails', async () => {
  const order = calls.find(({ operation }) => operation.id === 'v3.pay.transactions.native.post');
  const changed = order && { ...order.call, path: '/v3/pay/transactions/nowhere' };
  const failures = await runCalls(
    [order && changed && { ...order, call: changed }].filter((each) => each !== undefined).values(),
  );
  expect(failures).toEqual([expect.stringContaining('exit 22')]);
});
