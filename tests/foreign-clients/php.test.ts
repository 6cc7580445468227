import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { placeholdersOf } from '../../scripts/languages/call-model.ts';
import { php } from '../../scripts/languages/php.ts';
import { createKeys, startRecordingMock, writeKeyFiles } from '../../scripts/run/mock-server.ts';
import type { Operation } from '../../scripts/spec/catalog-model.ts';
import { type ReadCall, readCalls } from '../support/example-calls.ts';
import { drawItems, seededRandom } from '../support/random.ts';
import { SEED } from '../support/sample-pages.ts';
import { skipped, whyMissing } from './requirement.ts';

/** The autoloader of the client `wechatpay/wechatpay`, as `composer require` writes it. */
const autoload = process.env.PHP_AUTOLOAD ?? '';

const reason =
  whyMissing('php', '--version') ??
  (autoload
    ? whyMissing('php', '-r', `require '${autoload}'; class_exists('WeChatPay\\Builder') || exit(1);`)
    : 'PHP_AUTOLOAD names no vendor/autoload.php with wechatpay/wechatpay');

const folder = mkdtempSync(join(tmpdir(), 'wechatpay-php-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The set-ups of the guide, `wxpay.php` and `brand.php`, which trust the mock server as the guide says. */
function writeSetups(): void {
  const guide = readFileSync('docs/guide/languages.md', 'utf8');
  const setups = [...guide.matchAll(/```php[^\n]*\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  for (const [index, name] of ['wxpay.php', 'brand.php'].entries()) {
    const text = (setups[index] ?? '')
      .replace("__DIR__ . '/vendor/autoload.php'", `'${autoload}'`)
      .replace('Builder::factory([', "Builder::factory([\n    'verify' => getenv('NODE_EXTRA_CA_CERTS'),");
    expect(text).toContain('Builder::factory');
    writeFileSync(join(folder, name), text);
  }
}

/** Two operations whose paths differ in nothing but the name of a template are one on the wire. */
const onWire = ({ method, path }: Operation): string => `${method} ${path.replace(/\{[^}]+\}/g, '{}')}`;

describe.skipIf(skipped('PHP', reason))('PHP', async () => {
  const { catalog, calls } = await readCalls();
  const keys = await createKeys();
  const keyFiles = writeKeyFiles(keys, folder);

  /** Runs examples one after the other in one process of PHP, against a mock server of their own; gives the failures. */
  async function failuresOf(examples: readonly { example: ReadCall; style: string }[]): Promise<string[]> {
    const mock = await startRecordingMock({ catalog, keys });
    const runner = spawn('php', [fileURLToPath(new URL('run-examples.php', import.meta.url))], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {
        ...{ PATH: process.env.PATH, HTTPS_PROXY: mock.url, ...keyFiles },
        WECHATPAY_BANK_PUBLIC_KEY_FILE: keyFiles.WECHATPAY_PUBLIC_KEY_FILE,
        WEWORK_AGENT_SECRET: 'wework-agent-secret',
        DOWNLOAD_TOKEN: '6XIv5TUPto7pByrTQKhd6kwvyKLG2uY2wMMR8cNXqaA_Cv_isgaUtBzp4QtiozLO',
        DOWNLOAD_SOURCE: 'elecsign',
      },
    });
    const lines = createInterface(runner.stdout)[Symbol.asyncIterator]();
    const failures: string[] = [];
    for (const [index, { example, style }] of examples.entries()) {
      mock.reset();
      const file = join(folder, `example-${style}-${index}.php`);
      writeFileSync(file, php.write(example.call, style));
      runner.stdin.write(`${file}\n`);
      const { value: line, done } = await lines.next();
      if (done) throw new Error(`PHP ended at ${example.operation.id}.`);
      const { error } = JSON.parse(line) as { error: string | null };
      const last = mock.observations.at(-1);
      const isCalled = last?.operation && last.received && onWire(last.operation) === onWire(example.operation);
      if (error || last?.error || !isCalled) {
        failures.push(`${example.operation.id} (${style}): ${error} ${JSON.stringify(last?.error)}`.slice(0, 600));
      }
    }
    runner.stdin.end();
    await mock.close();
    return failures;
  }

  writeSetups();
  for (const { call } of calls) {
    for (const placeholder of placeholdersOf(call))
      if ('file' in placeholder) writeFileSync(join(folder, placeholder.file), placeholder.file);
  }

  test(`all ${calls.length} examples run in one style`, async () => {
    const [style = ''] = php.styles.map(({ name }) => name);
    expect(calls.length).toBeGreaterThan(1000);
    expect(await failuresOf(calls.map((example) => ({ example, style })))).toEqual([]);
  });

  test('60 examples run in all six styles', async () => {
    const drawn = drawItems(calls, 60, seededRandom(SEED));
    const styles = php.styles.map(({ name }) => name);
    const each = drawn.flatMap((example) => styles.map((style) => ({ example, style })));
    expect(each).toHaveLength(360);
    expect(await failuresOf(each)).toEqual([]);
  });

  test('an example that calls another operation fails', async () => {
    const example = calls.find(({ operation }) => operation.id === 'v3.pay.transactions.native.post');
    const elsewhere = example && { ...example, call: { ...example.call, path: '/v3/pay/transactions/app' } };
    const failures = await failuresOf(elsewhere ? [{ example: elsewhere, style: 'sync-path' }] : []);
    expect(failures).toEqual([expect.stringContaining('v3.pay.transactions.native.post (sync-path)')]);
  });
});
