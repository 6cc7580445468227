import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeKeyFiles } from '../../mock/src/key-files.ts';
import { createKeys } from '../../mock/src/keys.ts';
import { createDelivery } from '../../mock/src/notify/delivery.ts';
import { createEvent } from '../../mock/src/notify/event.ts';
import { findWebhook } from '../../mock/src/notify/find-webhook.ts';
import { loadWebhooksAlone } from '../spec/load/load-spec.ts';
import { kitPackage } from './kit-package.ts';
import { packPackages } from './pack-packages.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'kit-package-'));
let packed = 0;

/** The only packages besides it: the client, which is its peer, and what the client needs. */
const PEERS = ['wechatpay-axios-plugin', 'axios', '@types/node'];

beforeAll(async () => {
  const [tarball] = await packPackages([await kitPackage()]);
  const { name = '', data = Buffer.of() } = tarball ?? {};
  packed = data.length;
  writeFileSync(join(folder, name), data);
  writeFileSync(join(folder, 'package.json'), '{"name": "merchant", "private": true}');
  // The peers are linked: npm would fetch them.
  const options = ['--offline', '--legacy-peer-deps', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...options, `./${name}`], { cwd: folder });
  for (const peer of PEERS) {
    const link = join(folder, 'node_modules', peer);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', peer), link);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A server that prints what it was notified of. */
const SERVER = `
const server = createServer(listener(createWebhook(merchantFromEnvironment()).v3(({ event_type, resource }) => {
  console.log(event_type, resource.out_refund_no);
})));
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
`;
const MODULES = {
  'server.mjs': `import { createServer } from 'node:http';\nimport { createWebhook, listener, merchantFromEnvironment } from 'wechatpay-kit';\n${SERVER}`,
  'server.cjs': `const { createServer } = require('node:http');\nconst { createWebhook, listener, merchantFromEnvironment } = require('wechatpay-kit');\n${SERVER}`,
};

/** Right uses of the package, and a wrong one; for modules of both kinds. */
const USES = `import { createWebhook, failureOf, merchantFromEnvironment, signJsapiPayment, signPayScoreDetail } from 'wechatpay-kit';
const merchant = merchantFromEnvironment();
const { paySign, signType }: { paySign: string; signType: 'RSA' } = signJsapiPayment({ appId: 'wx', prepayId: 'wx1' }, merchant);
const detail: Record<'sign' | 'nonce_str', string> = signPayScoreDetail({ mch_id: '1', service_id: '1', out_order_no: '1' }, merchant);
const webhook = createWebhook(merchant, { onError: (error) => failureOf(error).kind === 'unknown' });
const receive = webhook.v3(({ event_type, resource }) => event_type + String(resource.out_trade_no));
const answer: Promise<{ status: number }> = receive({}, Buffer.from(''));
// @ts-expect-error -- there is no payment without prepay_id
signJsapiPayment({ appId: 'wx' }, merchant);
export { answer, detail, paySign, signType };
`;
/** The oldest one that the guide promises, and the newest: those between them compile the kit with the declarations. */
const COMPILERS = ['typescript-5.0', 'typescript-native'];
/** The compiler's own libraries are not what is tried, and take a third of the time. */
const OPTIONS = [
  '--noEmit',
  '--strict',
  '--module',
  'nodenext',
  '--target',
  'es2022',
  '--types',
  'node',
  '--skipDefaultLibCheck',
];

describe('the tarball alone, installed in an empty folder', () => {
  test('is small, and needs nothing but the client', () => {
    expect(packed).toBeLessThan(40_000);
    const names = readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(names.sort()).toEqual(['@types', 'axios', 'wechatpay-axios-plugin', 'wechatpay-kit']);
    expect(readdirSync(join(folder, 'node_modules/wechatpay-kit')).sort()).toEqual(
      [
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'README.zh-CN.md',
        'index.cjs',
        'index.mjs',
        'package.json',
        'types',
      ].sort(),
    );
  });

  test.each(COMPILERS)('compiles strictly under %s, for modules and CommonJS', async (compiler) => {
    writeFileSync(join(folder, 'uses.mts'), USES);
    writeFileSync(join(folder, 'uses.cts'), USES);
    const program = join(process.cwd(), 'node_modules', compiler, 'bin/tsc');
    const { stdout } = await run(process.execPath, [program, ...OPTIONS, 'uses.mts', 'uses.cts'], {
      cwd: folder,
    }).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });

  test.each(Object.entries(MODULES))('%s receives a callback', async (file, program) => {
    writeFileSync(join(folder, file), program);
    const keys = await createKeys();
    const own = { PATH: process.env.PATH ?? '', ...writeKeyFiles(keys, folder) };
    const child = spawn(process.execPath, [file], { cwd: folder, env: own, stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const [port] = await once(child.stdout.setEncoding('utf8'), 'data');
      const webhook = findWebhook(await loadWebhooksAlone(process.cwd()), 'REFUND.SUCCESS');
      const sender = { ...keys, platform: keys.platform.publicKey };
      const event = createEvent(webhook, sender, { now: Date.now(), settings: ['out_refund_no=ALONE1'] });
      const { headers, body } = createDelivery(event, sender, Date.now());
      const url = `http://127.0.0.1:${String(port).trim()}/`;
      const printed = once(child.stdout, 'data');
      const send = (text: string) => fetch(url, { method: 'POST', headers, body: text });
      expect((await send(`${body} `)).status).toBe(401);
      expect((await send(String(body))).status).toBe(204);
      expect(String((await printed)[0]).trim()).toBe('REFUND.SUCCESS ALONE1');
    } finally {
      child.kill();
    }
  });
});
