import { expect, test } from 'vitest';
import { markdownOf } from './display.ts';
import { spansOf } from './display-text.ts';

/** The text with the colour of each stretch. */
function coloured(text: string): string {
  let start = 0;
  const parts = spansOf(text).map(([length, kind]) => {
    start += length;
    return `${kind}:${text.slice(start - length, start)}`;
  });
  expect(start).toBe(text.length);
  return parts.join('|');
}

test.each([
  ['(property) A.B.c?: A.D[] | undefined', '-:(property) |m:A.|t:B|-:.|p:c|-:?: |m:A.|t:D|-:[] | |k:undefined'],
  [
    '(method) A.B.post(data: A.X<"a", 7>): void',
    '-:(method) |m:A.|t:B|-:.|f:post|-:(|p:data|-:: |m:A.|t:X|-:<|s:"a"|-:, |n:7|-:>): |k:void',
  ],
  [
    '(method) Array<[string, A.B]>.map(x: 1): A',
    '-:(method) |t:Array|-:<[|k:string|-:, |m:A.|t:B|-:]>.|f:map|-:(|p:x|-:: |n:1|-:): |t:A',
  ],
  ["(property) A.Headers['X-Y']: string", "-:(property) |m:A.|t:Headers|-:[|s:'X-Y'|-:]: |k:string"],
  ['(alias) const wxpay: WeChatPay.Wechatpay', '-:(alias) |k:const|-: |t:wxpay|-:: |m:WeChatPay.|t:Wechatpay'],
  ['const data: Buffer<ArrayBufferLike>', 'k:const|-: |p:data|-:: |t:Buffer|-:<|t:ArrayBufferLike|-:>'],
  ['(property) type: "A" | "B"', '-:(property) |p:type|-:: |s:"A"|-: | |s:"B"'],
  ['type A = "B" | ... 83 more ... | "C"', 'k:type|-: |t:A|-: = |s:"B"|-: | ... 83 more ... | |s:"C"'],
  ['namespace A.B', 'k:namespace|-: |m:A.|t:B'],
  ['(enum member) A.Kind.Fixed = 1', '-:(enum member) |m:A.|t:Kind|-:.|p:Fixed|-: = |n:1'],
  [
    'function f(): { chain(p: string): unknown } (+2 overloads)',
    'k:function|-: |f:f|-:(): { |f:chain|-:(|p:p|-:: |k:string|-:): |k:unknown|-: } (+2 overloads)',
  ],
])('%s', (text, expected) => expect(coloured(text)).toBe(expected));

test('links of JSDoc become links or code', () => {
  expect(markdownOf('see {@link A.B.C} and {@link https://a.b/c here}')).toBe('see `C` and [here](https://a.b/c)');
});
