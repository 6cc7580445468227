import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { foldLongCode } from './long-code.ts';

const line = (text: string): string => `<span class="line">${text}</span>`;
const block = (lines: string[], attributes = '', name = 'language-ts'): string =>
  `<div class="${name}"><button title="复制代码" class="copy"></button><span class="lang">ts</span>` +
  `<pre class="shiki"${attributes}><code>${lines.map(line).join('\n')}</code></pre></div>`;
const statements = (count: number): string[] => Array.from({ length: count }, (_, place) => `call(${place});`);

test('a short block stays as it is', () => {
  const short = block(statements(24));
  expect(foldLongCode(short)).toBe(short);
});

test('in tabs, blocks are compared: only longer ones are folded', () => {
  const long = block(statements(45));
  expect(foldLongCode(long)).not.toBe(long);
  expect(foldLongCode(long, true)).toBe(long);
  expect(foldLongCode(block(statements(46)), true)).toContain('class="whole-code"');
});

test('a long one shows the fifteen lines below its imports, and has all of it in a fold', () => {
  const long = block(["import a from 'a';", 'import {', '  b,', "} from 'b';", '', ...statements(40)]);
  const $ = load(foldLongCode(long));
  const shown = $('.excerpt pre').text().split('\n');
  expect(shown).toHaveLength(15);
  expect(shown[0]).toBe('call(0);');
  expect($('.whole-code > summary').text()).toBe('全部 45 行');
  expect($.html($('.whole-code > div'))).toBe($.html(load(long)('div')));
  expect($('.excerpt .copy')).toHaveLength(0);
});

test('the excerpt has the hovers of its own names, and can not be run', () => {
  const names = Array.from({ length: 40 }, (_, place) => `<span data-h="${39 - place}">n${place}</span>`);
  const hovers = JSON.stringify(names.map((_, place) => [`it's {${place}} & more`, '', '']))
    .replaceAll('&', '&amp;')
    .replaceAll("'", '&#39;');
  const $ = load(foldLongCode(block(names, ` data-run="a" data-hovers='${hovers}'`)));
  const pre = $('.excerpt pre');
  const own = JSON.parse(pre.attr('data-hovers') ?? '') as string[][];
  expect(own).toHaveLength(15);
  expect(own[Number(pre.find('[data-h]').first().attr('data-h'))]?.[0]).toBe("it's {39} & more");
  expect(pre.attr('data-run')).toBeUndefined();
  expect($('.whole-code > summary').text()).toBe('全部 40 行，可以运行');
});

test('of a group, the wrapper is what its tab shows', () => {
  const $ = load(foldLongCode(block(statements(40), '', 'language-ts active')));
  expect($('.long-code').hasClass('active')).toBe(true);
});

test('a block with notations between its lines stays as it is', () => {
  const noted = block([...statements(40), '<span class="twoslash-line">type</span>']);
  expect(foldLongCode(noted)).toBe(noted);
});
