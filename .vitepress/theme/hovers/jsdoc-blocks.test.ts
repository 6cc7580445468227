import { expect, test } from 'vitest';
import { parseDocs, parseInline } from './jsdoc-blocks.ts';
import { signatureBreaks } from './signature-breaks.ts';

test('reads paragraphs, lists, code and links', () => {
  expect(parseDocs('订单金额\n\n单位为分，见 [文档](https://a.b/c)\n\n- `CNY`：人民币\n- `USD`：\n  美元')).toEqual([
    { kind: 'paragraph', content: [{ kind: 'text', text: '订单金额' }] },
    {
      kind: 'paragraph',
      content: [
        { kind: 'text', text: '单位为分，见 ' },
        { kind: 'link', text: '文档', url: 'https://a.b/c' },
      ],
    },
    {
      kind: 'list',
      items: [
        [
          { kind: 'code', text: 'CNY' },
          { kind: 'text', text: '：人民币' },
        ],
        [
          { kind: 'code', text: 'USD' },
          { kind: 'text', text: '： 美元' },
        ],
      ],
    },
  ]);
});

test.each(['[x](javascript:alert(1))', '<a href="//a">', '{{ x }}', '[x](data:text/html,x)'])('%s is text', (text) => {
  expect(parseInline(text)).toEqual([{ kind: 'text', text }]);
});

test('a bare address is a link up to the Chinese text behind it', () => {
  expect(parseInline('见https://a.b/c?d=1，或')[1]).toEqual({
    kind: 'link',
    text: 'https://a.b/c?d=1',
    url: 'https://a.b/c?d=1',
  });
});

test('a long signature is broken at its parameters only', () => {
  const text = '(method) Jsapi.post(data: Map<string, number>, config?: (a: 1, b: 2) => void): Promise<void>';
  const breaks = signatureBreaks(text, text.length);
  expect(breaks.map(({ offset }) => text.slice(offset, offset + 7))).toEqual(['data: M', 'config?', '): Prom']);
  expect(signatureBreaks('(method) a.b(c: d): e', 20)).toEqual([]);
});
