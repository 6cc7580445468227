import { expect, test } from 'vitest';
import { inlineElement } from './inline-element.ts';

test('text that stays within its element becomes one, as it is', () => {
  expect(inlineElement('script', 'if (a < b) c("<\\/script>");')).toBe('<script>if (a < b) c("<\\/script>");</script>');
  expect(inlineElement('style', 'a > b { content: "</script>" }')).toBe(
    '<style>a > b { content: "</script>" }</style>',
  );
});

test.each([
  ['script', 'x = "</script>"', '</script'],
  ['script', 'x = "</SCRIPT bad"', '</SCRIPT'],
  ['script', 'x = "<!--"', '<!--'],
  ['style', 'a { content: "</style>" }', '</style'],
] as const)('a %s with %s is refused', (name, text, part) => {
  expect(() => inlineElement(name, text)).toThrow(`has ${part} at `);
});
