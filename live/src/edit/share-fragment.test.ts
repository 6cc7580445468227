import { expect, test } from 'vitest';
import { MOST_SHARED_BYTES, readShared, writeShared } from './share-fragment.ts';

const NAME = 'v3/pay/transactions/id/_transaction_id_.get';

test.each([
  '',
  "console.log('支付', `${1}`);\n\t// <script>alert(1)</script>\r\n",
  '🙂'.repeat(2000),
  'x'.repeat(MOST_SHARED_BYTES),
])('code comes back as it was shared, and no character of its fragment needs escapes: %#', (code) => {
  const fragment = writeShared({ name: NAME, code }) ?? '';
  expect(fragment).toMatch(/^#code=[\w./-]+:[\w-]*$/);
  expect(readShared(fragment)).toEqual(code === '' ? undefined : { name: NAME, code });
});

test('code that is too long is neither shared nor read', () => {
  const long = '支'.repeat(MOST_SHARED_BYTES / 3 + 1);
  expect(writeShared({ name: NAME, code: long })).toBeUndefined();
  const written = Buffer.from(long).toString('base64url');
  expect(readShared(`#code=${NAME}:${written}`)).toBeUndefined();
  expect(readShared(`#code=${NAME}:${'A'.repeat(100_000)}`)).toBeUndefined();
});

const fragmentOf = (bytes: Uint8Array | string, name = NAME): string =>
  `#code=${name}:${Buffer.from(bytes).toString('base64url')}`;

test.each([
  ['another fragment', '#field-appid'],
  ['no code', '#code='],
  ['markup for a name', fragmentOf('x', '"><img src=x>')],
  ['characters that are no Base64', `#code=${NAME}:a%20b`],
  ['bytes that are no text', fragmentOf(Uint8Array.of(0xc3, 0x28))],
  ['a control character', fragmentOf('a\u0000b')],
  ['text that turns its direction', fragmentOf('if (a) { /* \u202E } */ pay()')],
])('%s is not read', (_what, fragment) => {
  expect(readShared(fragment)).toBeUndefined();
});
