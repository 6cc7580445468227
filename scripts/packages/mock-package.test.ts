import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import { mockPackage } from './mock-package.ts';
import { packPackages } from './pack-packages.ts';

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'mock-package-'));
const installed = join(folder, 'node_modules/wechatpay-mock');
let packed = 0;

beforeAll(async () => {
  const [tarball] = await packPackages([await mockPackage((await projectSpec()).catalog)]);
  const { name = '', data = Buffer.of() } = tarball ?? {};
  packed = data.length;
  writeFileSync(join(folder, name), data);
  writeFileSync(join(folder, 'package.json'), '{"name": "merchant", "private": true}');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${name}`], { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The environment of a user who has none of this project. */
const environment = { PATH: process.env.PATH ?? '', HOME: folder };

/** Places an order and receives its callback, with nothing but Node and the package. */
const PROGRAM = `
const merchant = http.createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part)).on('end', () => {
    const body = Buffer.concat(parts).toString();
    const { 'wechatpay-timestamp': time, 'wechatpay-nonce': nonce, 'wechatpay-signature': signature } = request.headers;
    const key = fs.readFileSync(pay.env.WECHATPAY_PUBLIC_KEY_FILE);
    const signed = crypto.createVerify('sha256').update(time + '\\n' + nonce + '\\n' + body + '\\n').verify(key, signature, 'base64');
    const { resource } = JSON.parse(body);
    const sealed = Buffer.from(resource.ciphertext, 'base64');
    const decipher = crypto.createDecipheriv('aes-256-gcm', pay.env.WECHATPAY_APIV3_KEY, resource.nonce);
    decipher.setAAD(Buffer.from(resource.associated_data)).setAuthTag(sealed.subarray(-16));
    const plain = JSON.parse(Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]));
    console.log(JSON.stringify({ signed, out_trade_no: plain.out_trade_no, state: plain.trade_state }));
    response.writeHead(204).end();
  });
});
const pay = await startMock();
await new Promise((listening) => merchant.listen(0, '127.0.0.1', listening));
const body = JSON.stringify({
  appid: 'wxd678efh567hg6787', mchid: pay.env.WECHATPAY_MCHID, description: 'Book', out_trade_no: 'ALONE1',
  notify_url: 'https://www.example.com/notify', amount: { total: 100 },
});
const [path, time, nonce] = ['/v3/pay/transactions/native', String(Math.floor(Date.now() / 1000)), crypto.randomUUID()];
const signature = crypto.createSign('sha256').update(['POST', path, time, nonce, body, ''].join('\\n'))
  .sign(fs.readFileSync(pay.env.WECHATPAY_PRIVATE_KEY_FILE), 'base64');
const fields = { mchid: pay.env.WECHATPAY_MCHID, serial_no: pay.env.WECHATPAY_SERIAL, timestamp: time, nonce_str: nonce, signature };
const token = Object.entries(fields).map(([name, value]) => name + '="' + value + '"').join(',');
const answer = await fetch(pay.url + path, { method: 'POST', body, headers: {
  accept: 'application/json', 'content-type': 'application/json', authorization: 'WECHATPAY2-SHA256-RSA2048 ' + token,
} });
console.log(answer.status);
await pay.advance('3s');
console.log(pay.orders[0].state);
const { accepted } = await pay.notify('TRANSACTION.SUCCESS', 'http://127.0.0.1:' + merchant.address().port, { fields: { out_trade_no: 'ALONE1' } });
console.log(accepted);
merchant.close();
await pay.stop();
`;
/** Tells at its end what a process has used. */
const USAGE = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes: process.memoryUsage.rss() / 2 ** 20 }));
});`;

interface Usage {
  seconds: number;
  megabytes: number;
}

/** A running command: `banner`, what it printed first; `end()` gives its exit code and all that it printed. */
interface RunningCommand {
  banner: Promise<string>;
  end(): Promise<[code: number | null, output: string]>;
}

/** Starts the installed command on free ports. */
function start(...nodeOptions: string[]): RunningCommand {
  const command = join(folder, 'node_modules/.bin/wechatpay-mock');
  const parameters = [...nodeOptions, command, '--port', '0', '--tls-port', '0', '--keys', 'keys'];
  const child = spawn(process.execPath, parameters, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (part) => {
    output += part;
  });
  return {
    banner: once(child.stdout, 'data').then(() => output),
    end: async () => {
      child.kill('SIGTERM');
      const [code] = await once(child, 'close');
      return [code, output];
    },
  };
}

const MODULES = ['http', 'fs', 'crypto'];

describe('the tarball alone, installed in an empty folder', () => {
  test('is small, and needs nothing else', () => {
    expect(packed).toBeLessThan(2_000_000);
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'wechatpay-mock',
    ]);
    expect(readdirSync(installed)).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'THIRD-PARTY-LICENSES.txt']),
    );
    expect(statSync(join(installed, 'THIRD-PARTY-LICENSES.txt')).size).toBeGreaterThan(10_000);
  });

  test.each([
    [
      'a module',
      'order.mjs',
      `${MODULES.map((name) => `import ${name} from 'node:${name}';`).join('\n')}\nimport { startMock } from 'wechatpay-mock';\n${PROGRAM}`,
    ],
    [
      'CommonJS',
      'order.cjs',
      `${MODULES.map((name) => `const ${name} = require('node:${name}');`).join('\n')}\nconst { startMock } = require('wechatpay-mock');\n(async () => {${PROGRAM}})();`,
    ],
  ])('%s: an order is paid and its callback received', async (_name, file, program) => {
    writeFileSync(join(folder, file), program);
    const { stdout } = await run(process.execPath, [file], { cwd: folder, env: environment });
    const [status, state, callback, accepted] = stdout.trim().split('\n');
    expect({ status, state, accepted }).toEqual({ status: '200', state: 'SUCCESS', accepted: 'true' });
    expect(JSON.parse(callback ?? '')).toEqual({ signed: true, out_trade_no: 'ALONE1', state: 'SUCCESS' });
  });

  test.each(['README.md', 'README.zh-CN.md'])('the program of %s runs as it is written', async (name) => {
    const text = readFileSync(join(installed, name), 'utf8');
    writeFileSync(join(folder, 'order.mjs'), /```js\n(\/\/ order\.mjs[\s\S]*?)```/.exec(text)?.[1] ?? '');
    const { stdout } = await run(process.execPath, ['order.mjs'], { cwd: folder, env: environment });
    expect(stdout).toMatch(/^200 \{ code_url: 'weixin:.*' \}\nSUCCESS\nTRANSACTION\.SUCCESS accepted\n$/);
  });

  test('npx wechatpay-mock listens, writes its environment, and ends with SIGTERM', async () => {
    const program = start();
    const banner = await program.banner;
    expect(banner).toMatch(/^1[\d]{3} operations at http:\/\/127\.0\.0\.1:\d+ and https:/);
    const url = /at (\S+) and/.exec(banner)?.[1] ?? '';
    expect((await fetch(`${url}/v3/certificates`, { headers: { accept: '*/*' } })).status).toBe(401);
    expect(readdirSync(join(folder, 'keys'))).toEqual(
      expect.arrayContaining(['mock.env', 'ca.pem', 'apiclient_cert.p12']),
    );
    expect(await program.end()).toEqual([0, expect.stringContaining('401 GET /v3/certificates')]);
  });

  test('listens after a second of work, in little memory', async () => {
    writeFileSync(join(folder, 'usage.cjs'), USAGE);
    const usages: Usage[] = [];
    // Work takes longer on a busy machine, and primes are a matter of luck: the best of three is told.
    for (let count = 0; count < 3; count++) {
      const program = start('--require', './usage.cjs');
      await program.banner;
      const [, output] = await program.end();
      usages.push(JSON.parse(output.trim().split('\n').at(-1) ?? ''));
    }
    expect(Math.min(...usages.map(({ seconds }) => seconds))).toBeLessThan(1.2);
    expect(Math.max(...usages.map(({ megabytes }) => megabytes))).toBeLessThan(150);
  });

  test('its types compile, strictly, for modules and CommonJS', async () => {
    const program = (line: string) => `${line}
      async function use(): Promise<string[]> {
        const pay = await startMock({ now: '2026-12-01T00:00:00Z', payAfter: 10 });
        await pay.advance('3s');
        const { accepted } = await pay.notify('TRANSACTION.SUCCESS', 'http://127.0.0.1:3000', { fields: { 'amount.total': 1 } });
        await pay.stop();
        return accepted ? pay.orders.map(({ number, state }) => number + state) : [pay.env.WECHATPAY_MCHID ?? ''];
      }
      // @ts-expect-error -- there is no such option
      void startMock({ speed: 1 });
      void use();`;
    writeFileSync(join(folder, 'types.mts'), program("import { startMock } from 'wechatpay-mock';"));
    writeFileSync(join(folder, 'types.cts'), program("import { startMock } from 'wechatpay-mock';"));
    const options = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2022,esnext.disposable',
    ];
    const compiler = join(process.cwd(), 'node_modules/typescript-native/bin/tsc');
    const { stdout } = await run(process.execPath, [compiler, ...options, '--types', '', 'types.mts', 'types.cts'], {
      cwd: folder,
    }).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  });
});
