import { expect, test } from 'vitest';
import { isSameHover } from './same-hover.ts';

const hover = (text: string, docs = '', tags: [string, string][] = []) => ({ text, spans: [], docs, tags });

test.each([
  ['another order', hover('(property) A.s: "B" | "C"', '状态'), hover('(property) A.s: "C" | "B"', '状态')],
  ['other quotation marks', hover('const a: { b: "C" }'), hover("const a: { b: 'C' }")],
  ['an import that is called', hover('(alias) f(a: string): A'), hover('(alias) const f: (a: string) => A', '加密')],
  [
    'a package',
    hover('(method) Hash.update(a: B): Hash (+1 overload)'),
    hover('(method) Hash.update(a: B): Hash', 'x'),
  ],
  ['a renamed import', hover('(alias) sleep(): 1'), hover('(alias) function setTimeout(): 1', 'x')],
  ['an accessor', hover('(property) A.v3: B', 'x'), hover('(accessor) A.v3: B', 'x')],
  ['a namespace', hover('namespace WeChatPay.A', '报文'), hover('namespace WeChatPay.A')],
  ['a global', hover('var Error: ErrorConstructor\nnew () => Error'), hover('var Error: new () => Error')],
  ['left out', hover('type A = "B" | ... 9 more ... | "C"', '类型'), hover('type A = "B" | "D" | "C"', '类型')],
  ['destructured', hover('const a: string', '单号'), hover('const a: string', '单号', [['example', '1']])],
  [
    'repeated tags',
    hover('(property) a: 1', '甲', [
      ['x', '1'],
      ['x', '1'],
    ]),
    hover('(property) a: 1', '甲', [['x', '1']]),
  ],
])('the same: %s', (_, own, stored) => expect(isSameHover(own, stored)).toBe(true));

test.each([
  ['a type', hover('(property) A.s: string', '单号'), hover('(property) A.s: number', '单号')],
  ['a mark', hover('(property) A.s?: string', '单号'), hover('(property) A.s: string', '单号')],
  ['a literal', hover('(property) A.s: "B" | "C"', '状态'), hover('(property) A.s: "B" | "D"', '状态')],
  ['words', hover('(property) A.s: string', '单号'), hover('(property) A.s: string', '商户单号')],
  ['no words', hover('(property) WeChatPay.A.s: string'), hover('(property) WeChatPay.A.s: string', '商户单号')],
  ['a tag', hover('(property) A.s: string', '单号'), hover('(property) A.s: string', '单号', [['example', '1']])],
  ['a name of a package', hover('(method) Hash.digest(): 1'), hover('(method) Hash.update(): 1', 'x')],
  ['a local type', hover('const a: { b: 1 }'), hover('const a: { b: 2 }')],
  ['nothing', {}, hover('const a: 1')],
])('not the same: %s', (_, own, stored) => expect(isSameHover(own, stored)).toBe(false));
