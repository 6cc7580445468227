import { expect, test } from 'vitest';
import type { Call } from './call-model.ts';
import { editedCall } from './edited-call.ts';

const CALL: Call = {
  version: 'v3',
  method: 'post',
  path: '/v3/stores/{store_id}',
  server: 'https://x',
  response: 'json',
  inPath: { store_id: '1' },
  body: { type: 'json', value: { name: '深圳' } },
};

const IMPORT = "import { encrypt, wxpay } from '#wxpay';\n";
const ORIGINAL = `${IMPORT}await wxpay.v3.stores._store_id_.post({ name: '深圳' }, { store_id: '1' });`;

const edit = (code: string): Call | string => editedCall(CALL, { original: ORIGINAL, edited: IMPORT + code });
const sent = (value: string, before = ''): unknown => {
  const call = edit(`${before}await wxpay.v3.stores._store_id_.post({ value: ${value} }, { store_id: '1' });`);
  return typeof call === 'string' || call.body?.type !== 'json' ? call : call.body.value;
};

test('code that was not edited is the call of the page', () => {
  expect(editedCall(CALL, { original: ORIGINAL, edited: ORIGINAL })).toEqual(CALL);
});

test.each<[code: string, value: unknown, before?: string]>([
  ["'it\\'s \\u4e2d\\x41\\\n'", "it's 中A"],
  ['`a${1 + 2}b\\n${name}`', 'a3b\n深圳', "const name = '深圳';\n"],
  ['[-1, 1_000, 2 * 3, true, null]', [-1, 1000, 6, true, null]],
  ['{ ...other, "b-c": other.b ? 1 : 2 }', '第 3 行的 other.b ? 1 : 2 在运行之前读不出值', 'const other = { a: 1 };\n'],
  ["{ ...other, 'b-c': undefined }", { a: 1 }, 'const other = { a: 1 } as const;\n'],
  ["undefined ?? 'text'", 'text'],
  ["encrypt('张' + '三')", { '@': 'encrypt', text: '张三' }],
  ['JSON.stringify({ a: size })', { '@': 'json', value: { a: 2 } }, 'const size: number = 2;\n'],
])('a field is %s', (code, value, before) => {
  expect(sent(code, before)).toEqual(typeof value === 'string' && value.startsWith('第') ? value : { value });
});

test.each<[code: string, before?: string]>([
  ['new Date().toISOString()'],
  ['encrypt(process.env.NAME)'],
  ['{ method() {} }'],
  ['[...list]', 'const list = [1];\n'],
  ['a', 'const a = b, b = a;\n'],
  ['total', 'let total = 1;\n'],
  ['list', 'const list = [1];\nlist.push(2);\n'],
  ['order.items', 'const order = { items: 1 };\n'],
  ['order', 'const order = { total: 1 };\norder.total = 2;\n'],
  ['each', 'const each = 1;\n[2].map((each) => each);\n'],
])('what %s is, is known when it runs', (code, before) => {
  expect(sent(code, before)).toMatch(/^第 \d 行的 .* 在运行之前读不出值$/);
});

test.each([
  ['a syntax that is none', 'await wxpay.v3.stores._store_id_.post({ ;', '第 2 行的语法不对'],
  ['another operation', 'await wxpay.v3.stores.post({});', '代码里没有对本接口的调用'],
  ['another client', 'await own.v3.stores._store_id_.post({});', '代码里没有对本接口的调用'],
  [
    'a second call',
    "await wxpay.v3.stores._store_id_.post({}, { store_id: '1' });\nawait wxpay.v3.stores.get();",
    '代码里的调用比原来的示例多',
  ],
  [
    'a path without its value',
    'await wxpay.v3.stores._store_id_.post({});',
    '第 2 行的 /v3/stores/{store_id} 在运行之前读不出值',
  ],
  [
    'a configuration that is computed',
    'await wxpay.v3.stores._store_id_.post({}, configure());',
    '第 2 行的 configure() 在运行之前读不出值',
  ],
])('says why there is none: %s', (_what, code, reason) => {
  expect(edit(code)).toBe(reason);
});
