import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test, vi } from 'vitest';
import { writeKeyFiles } from '../../mock/src/key-files.ts';
import { createKeys } from '../../mock/src/keys.ts';
import { setEnvironment } from '../support/environment.ts';
import { GOLDEN_WEBHOOKS } from '../support/golden-pages.ts';
import { createGoldenProject } from '../support/golden-project.ts';

const project = await createGoldenProject();
const folder = mkdtempSync(join(tmpdir(), 'wechatpay-notify-'));
setEnvironment(writeKeyFiles(await createKeys(), folder));
const { webhook } = await import('#webhook');
vi.spyOn(console, 'error').mockImplementation(() => {}); // the handler logs what it refuses
const seen: unknown[] = [];
const receive = webhook.v3((notification) => {
  seen.push(notification.resource);
  if (seen.length === 1) throw new Error('The first time fails.');
});
const server = createServer(async (request, response) => {
  const { status, headers, body } = await receive(request.headers, await buffer(request));
  response.writeHead(status, headers).end(body);
});
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/notify`;

afterAll(async () => {
  server.close();
  await project.remove();
  rmSync(folder, { recursive: true });
});

const notify = (...parameters: string[]) => project.run('mock', ['notify', ...parameters]);

test('npm run mock -- notify --list prints every event', async () => {
  const { code, stdout } = await notify('--list');
  const names = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(/ {2,}/)[1]);
  expect(names.sort()).toEqual([...GOLDEN_WEBHOOKS].sort());
  expect(stdout).toMatch(/^TRANSACTION\.SUCCESS +v3\/transaction\/success +支付成功通知$/m);
  expect(code).toBe(0);
});

test('npm run mock -- notify sends an event again until it is accepted, with the keys of a folder and the given fields', async () => {
  const parameters = ['REFUND.SUCCESS', url, '--keys', folder, '--set', 'out_refund_no=R1', '--speed', '100000'];
  const { code, stdout } = await notify(...parameters);
  expect(stdout).toMatch(/#1 +500 .*处理失败.*next in 15s[\s\S]*#2 +204 .*accepted/);
  expect(seen).toMatchObject([{ out_refund_no: 'R1' }, { out_refund_no: 'R1' }]);
  expect(code).toBe(0);
});

test('npm run mock -- notify --break exits with 0 when the handler refuses the fault', async () => {
  const { code, stdout } = await notify('REFUND.SUCCESS', url, '--keys', folder, '--break', 'signature');
  expect(stdout).toContain('The fault (signature) was refused.');
  expect(code).toBe(0);
});

test.each([
  [['REFUND.DONE', url, '--keys', folder], 'There is no event "REFUND.DONE"'],
  [['REFUND.SUCCESS', 'http://example.com/', '--keys', folder], 'example.com is not this machine'],
  [['REFUND.SUCCESS', url, '--keys', join(folder, 'none')], '--keys takes the folder'],
  [['v2/refund-processed', url, '--keys', folder, '--break', 'signature'], 'This notification is not signed'],
  [['REFUND.SUCCESS', url, '--break', 'everything'], "argument 'everything' is invalid"],
])('npm run mock -- notify %j sends nothing and exits with 2', async (parameters, message) => {
  const { code, stderr } = await notify(...parameters);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});
