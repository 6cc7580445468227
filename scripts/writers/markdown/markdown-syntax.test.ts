import { expect, test } from 'vitest';
import { codeBlock, escapeMarkdown, inlineCode, renderInline, renderLink, renderTerm } from './markdown-syntax.ts';

test.each([
  ['out_trade_no', 'out_trade_no'],
  ['_a_ *b* **c**', '\\_a\\_ \\*b\\* \\*\\*c\\*\\*'],
  ['<img src=x> &amp; a\\b [x](y)', '\\<img src=x> \\&amp; a\\\\b \\[x\\](y)'],
  ['# a\n- b', '\\# a - b'],
  ['1. a', '\\1. a'],
  ['~~a~~ `b`', '\\~\\~a\\~\\~ \\`b\\`'],
])('escapes %j', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['', '`""`'],
  [' a ', '`  a  `'],
  ['a\nb', '`a b`'],
])('writes %j as code', (text, code) => {
  expect(inlineCode(text)).toBe(code);
});

test('a block of code has a fence longer than any in it', () => {
  expect(codeBlock('a\n```\nb\n````\n', 'ts')).toBe('`````ts\na\n```\nb\n````\n`````');
});

test('a blank line at the end of a code block stays, such as that of a string to sign without a body', () => {
  expect(codeBlock('GET\n/a\n\n')).toBe('```\nGET\n/a\n\n```');
});

test('labels keep their code, and no other markup', () => {
  expect(renderTerm('见 `a_b` 与 <b>')).toBe('见 `a_b` 与 \\<b>');
});

test('links are valid with brackets and Chinese text', () => {
  expect(renderLink('a', '/x(1)/错误.md')).toBe('[a](/x%281%29/%E9%94%99%E8%AF%AF.md)');
  expect(renderLink('a', 'https://host/?to=%2Fb%E9%94%99&c=100%')).toBe('[a](https://host/?to=%2Fb%E9%94%99&c=100%25)');
});

test('inline content becomes Markdown', () => {
  const content = [{ mark: '加密' }, ' ', { link: ['见 ', { code: 'a' }], to: '/b' }, { term: '`c`*' }] as const;
  expect(renderInline(content, (to) => `${to}.md`)).toBe('**加密** [见 `a`](/b.md)`c`\\*');
});
