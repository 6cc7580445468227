import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { signV3 } from '../../mock/src/sign-response.ts';
import type { Catalog, Operation } from '../spec/catalog-model.ts';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import { createKeys } from './mock-server.ts';
import { type ExampleRunOptions, runExamples } from './run-examples.ts';
import type { RunResult } from './run-model.ts';

/** The project itself, but for the examples of these tests. */
const project = mkdtempSync(join(tmpdir(), 'run-test-'));
let catalog: Catalog;
let operation: Operation;

const CALL =
  "await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: 'ORDER1', params: { mchid: '1900000109' } })";
const GOOD = `import { wxpay } from '#wxpay';\nconst { data } = ${CALL};\n`;

beforeAll(async () => {
  catalog = (await projectSpec()).catalog;
  const found = catalog.operations.find(({ id }) => id === 'v3.pay.transactions.out-trade-no._out_trade_no_.get');
  if (!found) throw new Error('The operation is gone.');
  operation = found;
  mkdirSync(join(project, 'snippets'));
  for (const name of ['node_modules', 'package.json', 'snippets/wxpay.ts'])
    symlinkSync(resolve(name), join(project, name));
});
afterAll(() => rmSync(project, { recursive: true }));

/** Runs examples given by their texts. */
function run(texts: Record<string, string>, options: Partial<ExampleRunOptions> = {}): Promise<RunResult> {
  const examples = Object.entries(texts).map(([name, text]) => {
    writeFileSync(join(project, 'snippets', `${name}.ts`), text);
    return { file: `snippets/${name}.ts`, text, operation };
  });
  return runExamples({ project, catalog, examples, ...options });
}

const failuresOf = ({ failures }: RunResult) =>
  failures.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);

test('an example that uses the response passes', async () => {
  const printed: string[][] = [];
  const onOutput: ExampleRunOptions['onOutput'] = (_example, lines) => void printed.push([...lines]);
  const { passed, failures } = await run({ good: `${GOOD}console.log(data.trade_state);\n` }, { onOutput });
  expect({ passed, failures }).toEqual({ passed: ['snippets/good.ts'], failures: [] });
  expect(printed).toEqual([['SUCCESS']]);
});

test('each kind of failure has its place, and the next example runs', async () => {
  const result = await run(
    {
      'a-error': `${GOOD}\nthrow new Error('账单与摘要不符');\n`,
      'b-empty': `${GOOD}\nconsole.log(data.nothing);\n`,
      'c-silent': GOOD,
      'd-elsewhere':
        "import { wxpay } from '#wxpay';\nconst { data } = await wxpay.v3.certificates.get();\nconsole.log(data);\n",
      'e-refused': `${GOOD.replace("mchid: '1900000109'", '')}console.log(data);\n`,
      'f-rejection': `${GOOD}console.log(data.trade_state);\nPromise.reject(new Error('nobody waits'));\n`,
      'g-exit': `${GOOD}process.exit(3);\n`,
      'h-endless': `${GOOD}console.log(data.trade_state);\nawait new Promise((resolve) => setTimeout(resolve, 60_000));\n`,
      'i-import': "import './gone.ts';\n",
      'j-good': `${GOOD}console.log(data.trade_state);\n`,
    },
    { cores: 1, timeoutMs: 12_000 },
  );
  expect(result.passed).toEqual(['snippets/j-good.ts']);
  const reached = 'GET /v3/pay/transactions/out-trade-no/ORDER1';
  expect(failuresOf(result)).toEqual([
    'snippets/a-error.ts:4:7 The example ended with an error: 账单与摘要不符',
    'snippets/b-empty.ts:4:1 The example printed undefined.',
    'snippets/c-silent.ts:2:18 The example printed nothing of the answer.',
    'snippets/d-elsewhere.ts:2:18 The example reached GET /v3/certificates instead of its own operation.',
    expect.stringContaining(`snippets/e-refused.ts:2:18 ${reached} was refused with PARAM_ERROR: `),
    expect.stringContaining('snippets/f-rejection.ts:4:16 The example ended with an error: nobody waits'),
    'snippets/g-exit.ts:2:18 The example ended its process (exit code 3).',
    'snippets/h-endless.ts:2:18 The example did not end within 12 s.',
    expect.stringContaining('snippets/i-import.ts:1:1 The example ended with an error: Cannot find module'),
  ]);
  const refused = result.failures.find(({ file }) => file.includes('e-refused'));
  expect(refused?.message).toMatch(/\(\/mchid.*\)$/);
  expect(refused?.message).toContain('此字段为必填项');
});

test('the client verifies the response: one signed with another key fails', async () => {
  const { platform } = await createKeys();
  const { failures } = await run(
    { good: `${GOOD}console.log(data.trade_state);\n` },
    {
      parts: {
        protocols: {
          v2: () => Promise.reject(new Error('not asked')),
          v3: (_exchange, context) => {
            const body = Buffer.from('{"trade_state":"SUCCESS"}');
            const key = { ...platform.publicKey, serial: context.keys.platform.publicKey.serial };
            return { response: { status: 200, headers: signV3(key, body, context.now()), body } };
          },
        },
      },
    },
  );
  expect(failures[0]?.message).toMatch(/ended with an error: Verify the response's data with: timestamp=/);
});

test('keys and files are deleted after the run', async () => {
  // Other tests run examples at the same time: the folder of this one is its own.
  vi.stubEnv('TMPDIR', mkdtempSync(join(project, 'temporary-')));
  onTestFinished(() => void vi.unstubAllEnvs());
  const folders = () => readdirSync(tmpdir()).filter((name) => name.startsWith('wechatpay-run-'));
  const before = folders();
  await run({ good: `${GOOD}console.log(data.trade_state);\n` });
  expect(folders().filter((name) => !before.includes(name))).toEqual([]);
});
