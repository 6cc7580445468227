import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Hash } from 'wechatpay-axios-plugin';
import { CLIENT_FILLED_FIELDS, NONCELESS, SIGNLESS } from './filled-fields.ts';
import { SIGN_TYPES, signOf } from './signature-v2.ts';

const client = readFileSync('node_modules/wechatpay-axios-plugin/lib/transformer.js', 'utf8');

test.each([
  ['NONCELESS', NONCELESS],
  ['SIGNLESS', SIGNLESS],
])('%s is the list of the client', (name, paths) => {
  const text = new RegExp(`const ${name} = \\[([^\\]]*)\\]`).exec(client)?.[1] ?? '';
  const own = [...text.matchAll(/'([^']+)'/g)].map(([, path]) => path);
  expect(own.length).toBeGreaterThan(10);
  expect([...paths].sort()).toEqual(own.sort());
});

test('the client fills in the fields that its signer assigns', () => {
  const assigned = [...client.matchAll(/inter\.set\('(\w+)'/g)].map(([, field]) => field);
  expect([...CLIENT_FILLED_FIELDS].sort()).toEqual(assigned.sort());
});

test.each(SIGN_TYPES)('%s: the signature equals that of the client', (type) => {
  const fields = new Map([
    ['b', '2'],
    ['sign', 'not signed'],
    ['empty', ''],
    ['A', '中文 &='],
    ['a_1', '1'],
  ]);
  const key = '0123456789abcdef0123456789abcdef';
  expect(signOf(fields, type, key)).toBe(Hash.sign(type, Object.fromEntries(fields), key));
});
