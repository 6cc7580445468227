import type { MarkdownPage, Placed } from '../../docs/markdown-page.ts';
import { textLines } from '../../docs/text-lines.ts';
import { defineRule, type Report } from '../define-rule.ts';

/** A row of a table; of lines that stand twice by right the one below its head, the mark of an alert, and short ones. */
const ROW = /^[\s>]*\|/;
const BY_RIGHT = /^(?:[\s>]*\|(?:\s*:?-+:?\s*\|)+\s*|>\s*\[!\w+\])$/;
const MIN_LINE = 12;
/** A sentence that says something of one page alone; notes of the same call for other callers are alike by right. */
const SENTENCE = /^(?![\s>]*[>|#]).*\p{Script=Han}/u;
const MIN_SENTENCE = 25;

/** No page has a paragraph, a row of a table or a heading below another one twice, and no two pages have one paragraph. */
export const pageRepeats = defineRule({
  id: 'page-repeats',
  group: 'pages',
  check({ pages, report }) {
    const owners = new Map<string, string>();
    for (const [file, page] of pages()) {
      checkLines(file, page, report);
      checkHeadings(file, page, report);
      for (const { line, text } of textsOf(page)) {
        if (text.length < MIN_SENTENCE || !SENTENCE.test(text)) continue;
        const owner = owners.get(text) ?? file;
        if (owner !== file)
          report({ file, line }, `The paragraph stands in ${owner} too.`, 'Say what is so of this page.');
        owners.set(text, owner);
      }
    }
    return { checked: { files: pages().size } };
  },
});

/** The lines of a page that are text, headings aside. */
const textsOf = (page: MarkdownPage): Placed[] =>
  textLines(page).flatMap(({ line, text }) => (text.startsWith('#') ? [] : [{ line, text: text.trim() }]));

/** A line of a page that stands above already; a row of a table is one of that table alone. */
function checkLines(file: string, page: MarkdownPage, report: Report): void {
  const texts = new Map<string, number>();
  let rows = new Map<string, number>();
  for (const { line, text } of textsOf(page)) {
    const isRow = ROW.test(text);
    if (!isRow) rows = new Map();
    if (text.length < MIN_LINE || BY_RIGHT.test(text)) continue;
    const seen = isRow ? rows : texts;
    const earlier = seen.get(text);
    if (earlier !== undefined)
      report({ file, line }, `The line stands in line ${earlier} too.`, 'Take one of the two off.');
    seen.set(text, line);
  }
}

/** Two headings of one level below the same heading; those of the second level are page-structure's. */
function checkHeadings(file: string, { headings }: MarkdownPage, report: Report): void {
  const open: { level: number; texts: Map<string, number> }[] = [];
  for (const { level, line, text } of headings) {
    while ((open.at(-1)?.level ?? 0) > level) open.pop();
    if (open.at(-1)?.level !== level) open.push({ level, texts: new Map() });
    const texts = open.at(-1)?.texts;
    const earlier = texts?.get(text);
    if (earlier !== undefined && level > 2)
      report({ file, line }, `The heading 「${text}」 stands in line ${earlier} too.`, 'Tell the two apart.');
    texts?.set(text, line);
  }
}
