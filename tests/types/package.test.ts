import { readFile, rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPILERS, compile, type Diagnostic, installPackages, runFile, writeFiles } from './consumer.ts';
import { COMMON, expectedErrors, RIGHT, RUNTIME, UNDEFINED, WRONG } from './samples.ts';

let project = '';

/** What the guide recommends besides, with the other resolution of modules. */
const RECOMMENDED = {
  extends: './tsconfig.json',
  compilerOptions: {
    module: 'ESNext',
    moduleResolution: 'Bundler',
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
  },
  exclude: ['common.cts'],
};

beforeAll(async () => {
  project = await installPackages();
  await writeFiles(project, {
    'tsconfig.json': await documentedConfig(),
    'recommended.json': JSON.stringify(RECOMMENDED),
    'right.ts': RIGHT,
    'wrong.ts': WRONG,
    'undefined.ts': UNDEFINED,
    'common.cts': COMMON,
    'run.js': RUNTIME,
    'wxpay.ts': await readFile('snippets/wxpay.ts', 'utf8'),
    'webhook.ts': await readFile('snippets/webhook/webhook.ts', 'utf8'),
    'notify.ts': await readFile('snippets/webhook/notify.ts', 'utf8'),
  });
});

afterAll(() => rm(project, { recursive: true, force: true }));

/** The `tsconfig.json` of the guide, as a reader copies it. */
async function documentedConfig(): Promise<string> {
  const blocks = (await readFile('docs/guide/types.md', 'utf8')).matchAll(/^```json\n(.+?)^```/gms);
  const configs = [...blocks].flatMap(([, text = '']) => (text.includes('"compilerOptions"') ? [text] : []));
  expect(configs).toHaveLength(1);
  return configs.join('');
}

/** Errors are those that a sample expects, each on its line; other files are without. */
function expectErrors(found: Diagnostic[], samples: Record<string, string>): void {
  const expected = Object.entries(samples).flatMap(([file, text]) =>
    [...expectedErrors(text)].map(([line, codes]) => ({ at: `${file}:${line}`, codes })),
  );
  expect([...new Set(found.map(({ file, line }) => `${file}:${line}`))].sort()).toEqual(
    expected.map(({ at }) => at).sort(),
  );
  const codesAt = new Map(expected.map(({ at, codes }) => [at, codes]));
  expect(found.filter(({ file, line, code }) => !codesAt.get(`${file}:${line}`)?.includes(code))).toEqual([]);
}

const compilers = Object.keys(COMPILERS) as (keyof typeof COMPILERS)[];

describe('the packed package, installed', () => {
  // One program: right calls, of ES and CommonJS modules, the kit's set-up and typed callbacks, and every declaration besides.
  it.each(compilers)(
    'compiles with the tsconfig of the guide under %s, wrong calls aside',
    async (compiler) => {
      expectErrors(await compile(project, compiler), { 'wrong.ts': WRONG });
    },
    180_000,
  );

  it('refuses undefined as well with the options that the guide recommends', async () => {
    const found = await compile(project, 'TypeScript 7', 'recommended.json');
    expectErrors(found, { 'wrong.ts': WRONG, 'undefined.ts': UNDEFINED });
  }, 180_000);

  it('returns the client as it is at run time', async () => {
    expect(await runFile(project, 'run.js')).toBe('true true');
  });
});
