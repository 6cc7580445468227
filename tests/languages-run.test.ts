import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { type Call, placeholdersOf } from '../scripts/languages/call-model.ts';
import { shell } from '../scripts/languages/shell.ts';
import { createKeys, type Observation, startRecordingMock, writeKeyFiles } from '../scripts/run/mock-server.ts';
import type { Operation } from '../scripts/spec/catalog-model.ts';
import { type ReadCall, readCalls } from './support/example-calls.ts';

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
function differences({ body, query }: Call, { request, received }: Observation): string[] {
  const arrived = Object.fromEntries(new URL(request.url, 'https://localhost').searchParams);
  return [
    ...(body?.type === 'json' ? differing(body.value, received?.body, 'body') : []),
    ...(body && body.type !== 'json' ? differing(textsOf(body.value), textsOf(received?.body), 'body') : []),
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
    const sent = called ? differences(call, last) : [];
    const shown = call.saveAs !== undefined || stdout.trim() !== '';
    if (code !== 0 || last?.error || !called || !shown || sent.length)
      failures.push(
        `${operation.id}: exit ${code}, ${sent} ${JSON.stringify(last?.error)} ${stdout} ${stderr}`.slice(0, 600),
      );
  }
  await mock.close();
  return failures;
}

test('every script runs as copied, and the mock server accepts its request', {
  timeout: 600_000,
}, async () => {
  expect(calls).toHaveLength(catalog.operations.length);
  const queue = calls.values();
  const failures = await Promise.all([runCalls(queue), runCalls(queue)]);
  expect(failures.flat()).toEqual([]);
});

test('a script that calls no operation fails', async () => {
  const order = calls.find(({ operation }) => operation.id === 'v3.pay.transactions.native.post');
  const changed = order && { ...order.call, path: '/v3/pay/transactions/nowhere' };
  const failures = await runCalls(
    [order && changed && { ...order, call: changed }].filter((each) => each !== undefined).values(),
  );
  expect(failures).toEqual([expect.stringContaining('exit 22')]);
});
