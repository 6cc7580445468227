import { expect, test } from 'vitest';
import { readHover } from './hover-answer.ts';

const literals = new Map(['WAIT', 'SUCCESS', 'FAIL'].map((literal, index) => [literal, index]));
const read = (markdown: string) => readHover(markdown, literals);
const textOf = (type: string) => read(`\`\`\`typescript\n${type}\n\`\`\`\n`)?.text;

test('literals of a union have the order of the declarations, numbers their own', () => {
  expect(textOf('(property) A.s?: "FAIL" | "SUCCESS" | "WAIT" | undefined')).toBe(
    '(property) A.s?: "WAIT" | "SUCCESS" | "FAIL" | undefined',
  );
  expect(textOf('type A = 10 | 200 | 9')).toBe('type A = 9 | 10 | 200');
});

test('of overloads the first is shown, with the number of the others', () => {
  expect(textOf('(method) A.b(a: 1): void\n(method) A.b(a: 2): void')).toBe('(method) A.b(a: 1): void (+1 overload)');
  expect(textOf('(alias) function b<T>(\n  a: T): T\n(alias) function b(): 1\n(alias) function b(): 2')).toBe(
    '(alias) function b<T>(\n  a: T): T (+2 overloads)',
  );
  expect(textOf('const a: {\n    b: 1;\n}')).toBe('const a: {\n    b: 1;\n}');
});

test('a property has its owner without type arguments', () => {
  expect(textOf('(property) Map<string, A.B<C>>.size?: number')).toBe('(property) Map.size?: number');
  expect(textOf('(method) Array<string>.join(): string')).toBe('(method) Array<string>.join(): string');
});

test('of many types of a union some are left out, of literals none', () => {
  const types = Array.from({ length: 30 }, (_, index) => `WeChatPay.V3.N${index}`);
  expect(textOf(`type All = ${types.join(' | ')}`)).toBe(
    `type All = ${types.slice(0, 7).join(' | ')} | ... 22 more ... | WeChatPay.V3.N29`,
  );
  const texts = Array.from({ length: 30 }, (_, index) => `"${index}"`).join(' | ');
  expect(textOf(`type All = ${texts}`)).toBe(`type All = ${texts}`);
});

test('documentation and tags are told apart, and links to declarations are names', () => {
  const described = [
    '单号，见 [A.B.C](file:///a/b.d.ts#1,2-1,3)、[`A.D`](file:///a/b.d.ts#1,2-1,3) 与 [文档](https://pay.weixin.qq.com)',
    "*@example*\n```tsx\n'a'\n'b'\n```",
    '*@see* — https://pay.weixin.qq.com/doc/1',
    '*@param* `name` — 名称',
    '*@deprecated*',
  ].join('\n\n');
  expect(read(`\`\`\`typescript\n(property) A.b: string\n\`\`\`\n${described}`)).toMatchObject({
    docs: '单号，见 `C`、`D` 与 [文档](https://pay.weixin.qq.com)',
    tags: [
      ['example', "'a'\n'b'"],
      ['see', 'https://pay.weixin.qq.com/doc/1'],
      ['param', 'name 名称'],
      ['deprecated', ''],
    ],
  });
});

test('an answer of another form has no hover', () => expect(read('any')).toBeUndefined());
