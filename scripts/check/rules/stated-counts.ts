import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { readMarkdown } from '../../docs/read-markdown.ts';
import { textLines } from '../../docs/text-lines.ts';
import { PAGE } from '../check-input.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { NUMBER_WORDS, numberOf } from '../support/numerals.ts';

/** Texts beside the site: READMEs, and those about the project. */
const HANDBOOK = /^(?:[^/]+|(?:kit|mock|openapi|virtual-types|\.vitepress\/internals)\/README[^/]*)\.md$/;

const NUMBER = '(\\d+|[两二三四五六七八九十])';
const COUNTED = '(?:个|种|类|步|项|条|处|件|份|样|点|组)';
/** A line that announces what stands below it: 结论有五种：, three things: */
const ANNOUNCED = [
  new RegExp(`(?<![第前后\\d])${NUMBER} ?${COUNTED}[^，。；：]{0,12}：$`),
  new RegExp(`\\b(${NUMBER_WORDS.slice(2).join('|')})\\b[^.:;,]{0,30}:$`, 'i'),
];
/** Names in code, one after the other, before or behind their number. */
const NAME = '`[^`]+`(?:（[^）]*）)?';
const NAMES = `${NAME}(?:(?:、| ?[与和] ?|，?以及(?:类型)? ?)${NAME})+`;
const BEHIND = new RegExp(`(?<![第前后\\d])${NUMBER} ?${COUNTED}：(${NAMES.replace('(?:、', '(?:、|，')})(?=。)`, 'g');
const BEFORE = new RegExp(`(?<!\`[、，]?)(${NAMES})(?: ?这)? ?${NUMBER} ?[个样项者]`, 'g');

const ITEM = /^(\s*)(?:[-*]|\d+\.) /;

/** How many things a text announces is how many there are: of the list or the rows of the table below, of the names beside. */
export const statedCounts = defineRule({
  id: 'stated-counts',
  group: 'pages',
  check({ filesMatching, pages, report }) {
    for (const [file, page] of pages()) checkPage(file, page, report);
    const handbook = filesMatching(HANDBOOK);
    for (const [file, text] of handbook) checkPage(file, readMarkdown(text, file), report);
    return { checked: { texts: filesMatching(PAGE).length + handbook.length } };
  },
});

function checkPage(file: string, page: MarkdownPage, report: Report): void {
  for (const { line, text } of textLines(page)) {
    const [announced] = ANNOUNCED.flatMap((pattern) => pattern.exec(text)?.[1] ?? []);
    const counts = announced === undefined ? [] : countsBelow(page.lines, line);
    if (announced !== undefined && counts.length > 0 && !counts.includes(numberOf(announced)))
      report({ file, line }, `It announces ${announced}, and there are ${counts[0]}.`, FIX);
    for (const { index, stated, names } of namesIn(text))
      if (numberOf(stated) !== names)
        report({ file, line, column: index + 1 }, `It says ${stated} of ${names} names.`, FIX);
  }
}

const FIX = 'Correct the number, or what it counts.';

/** What stands below a line: the items of a list, or the rows of a table; a table without a word above its rows may count columns. */
function countsBelow(lines: readonly string[], from: number): number[] {
  const start = lines.findIndex((line, index) => index >= from && line.trim() !== '');
  const first = lines[start] ?? '';
  if (first.startsWith('|')) {
    const end = lines.findIndex((line, index) => index > start && !line.startsWith('|'));
    const rows = (end < 0 ? lines.length : end) - start - 2;
    return /^\|\s*\|/.test(first) ? [rows, first.split('|').length - 3] : [rows];
  }
  const [, indent] = ITEM.exec(first) ?? [];
  return indent === undefined ? [] : [itemsFrom(lines.slice(start), indent)];
}

/** The items of a list, up to the first line that is outside of it. */
function itemsFrom(lines: readonly string[], indent: string): number {
  const isInside = (line: string): boolean =>
    line === '' || line.startsWith(`${indent} `) || ITEM.exec(line)?.[1] === indent;
  const end = lines.findIndex((line) => !isInside(line));
  return lines.slice(0, end < 0 ? lines.length : end).filter((line) => ITEM.exec(line)?.[1] === indent).length;
}

/** Enumerations of names with their number. */
function namesIn(line: string): { index: number; stated: string; names: number }[] {
  const found = (index: number, stated = '', text = ''): { index: number; stated: string; names: number } => ({
    ...{ index, stated },
    names: text.match(new RegExp(NAME, 'g'))?.length ?? 0,
  });
  return [
    ...[...line.matchAll(BEHIND)].map(({ index, 1: stated, 2: text }) => found(index, stated, text)),
    ...[...line.matchAll(BEFORE)].map(({ index, 1: text, 2: stated }) => found(index, stated, text)),
  ];
}
