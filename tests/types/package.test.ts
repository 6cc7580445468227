import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
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

/** What pages and mini programs have: entries of their own, as the guide names them. The server's configurations skip the folder. */
const DEVICES = {
  'web.json': {
    compilerOptions: {
      lib: ['ES2022', 'DOM'],
      types: ['wechatpay-virtual-types/browser'],
      paths: { 'weixin-js-sdk': ['./node_modules/wechatpay-virtual-types/browser.d.ts'] },
    },
    files: ['.device/web.ts', '.device/web-wrong.ts'],
  },
  'mini-program.json': {
    compilerOptions: {
      lib: ['ES2022'],
      types: ['miniprogram-api-typings', 'wechatpay-virtual-types/mini-program'],
    },
    files: ['.device/mini-program.ts'],
  },
};

const WRONG_PAGE = `WeixinJSBridge.invoke('getBrandWCPayRequest', { appId: '' }, () => {}); // TS2769
`;

/** The declarations that weixin-js-sdk has, `any` included, where they are in the way of ours. */
const JS_SDK = `declare global {
  const WeixinJSBridge: any;
}
declare const wx: any;
export default wx;
`;

const configOf = (device: (typeof DEVICES)[keyof typeof DEVICES]): string =>
  JSON.stringify({ ...device, extends: './recommended.json', exclude: [] });

beforeAll(async () => {
  project = await installPackages();
  for (const folder of ['.device', 'node_modules/weixin-js-sdk']) await mkdir(join(project, folder));
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
    'node_modules/weixin-js-sdk/index.d.ts': JS_SDK,
    '.device/web.ts': await readFile('snippets/client/web-transfer.ts', 'utf8'),
    '.device/web-wrong.ts': WRONG_PAGE,
    '.device/mini-program.ts': await readFile('snippets/client/mini-program-payscore-confirm.ts', 'utf8'),
    'web.json': configOf(DEVICES['web.json']),
    'mini-program.json': configOf(DEVICES['mini-program.json']),
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

  it('has the types of pages and of mini programs, each as an entry', async () => {
    expectErrors(await compile(project, 'TypeScript 7', 'web.json'), { '.device/web-wrong.ts': WRONG_PAGE });
    expectErrors(await compile(project, 'TypeScript 7', 'mini-program.json'), {});
  }, 180_000);

  it('returns the client as it is at run time', async () => {
    expect(await runFile(project, 'run.js')).toBe('true true');
  });
});
