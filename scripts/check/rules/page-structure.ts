import type { MarkdownPage } from '../../docs/markdown-page.ts';
import type { Paths } from '../check-input.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { columnOf } from '../support/page-links.ts';

/** Pages whose files are examples, which example-exists asks for. */
const OF_EXAMPLES = /^docs\/(?:openapi|webhook)\/./;
/** The line that closes a block of code, and one that can only open one. */
const CLOSING = /^[\s>]*(?:`{3,}|~{3,})\s*$/;
const OPENING = /^[\s>]*(?:`{3,}|~{3,})\s*[a-z]/m;
/** The line below the head of a table: `| --- | :-: |`. */
const DELIMITERS = /^[\s>]*\|(?:\s*:?-+:?\s*\|)+\s*$/;

/**
 * Pages are whole: the file that a `<<<` line names is there, containers and blocks of code are closed, headings skip no level, and the rows of
 * a table have the cells of its head. The keys of the frontmatter are VitePress' own, and the glossary has each term once.
 */
export const pageStructure = defineRule({
  id: 'page-structure',
  group: 'pages',
  check({ assets, pages, report }) {
    for (const [file, page] of pages()) {
      if (!OF_EXAMPLES.test(file)) checkEmbeds(file, page, assets, report);
      checkContainers(file, page, report);
      checkFences(file, page, report);
      checkHeadings(file, page, report);
      checkTables(file, page, report);
      checkFrontmatter(file, page, report);
    }
    checkGlossary(pages().get(GLOSSARY), report);
    return { checked: { files: pages().size } };
  },
});

function checkEmbeds(page: string, { embeds, lines }: MarkdownPage, assets: Paths, report: Report): void {
  for (const { line, file, path } of embeds) {
    if (assets.has(file)) continue;
    const place = { file: page, line, column: columnOf(lines.join('\n'), line, path) };
    report(place, `There is no ${file}.`, 'Correct the path, or write the file.');
  }
}

function checkContainers(file: string, { containers }: MarkdownPage, report: Report): void {
  for (const { name, line, isClosed } of containers)
    if (!isClosed) report({ file, line }, `The container ${name} is not closed.`, 'Write ::: below its content.');
}

/** A block that is not closed goes on to the next one's fence, or to the end of the page. */
function checkFences(file: string, { fences, lines }: MarkdownPage, report: Report): void {
  for (const { line, end, code } of fences)
    if (OPENING.test(code) || !CLOSING.test(lines[end - 1] ?? ''))
      report({ file, line }, 'The block of code is not closed.', 'Write ``` below its last line.');
}

function checkHeadings(file: string, { headings }: MarkdownPage, report: Report): void {
  for (const [index, { level, line, text }] of headings.entries()) {
    const above = headings[index - 1]?.level;
    const twin = headings.slice(0, index).find((each) => each.level === 2 && level === 2 && each.text === text);
    if (twin) report({ file, line }, `The heading 「${text}」 stands in line ${twin.line} too.`, 'Tell the two apart.');
    if (above !== undefined && level > above + 1)
      report({ file, line }, `The heading 「${text}」 skips a level.`, `Write: ${'#'.repeat(above + 1)} ${text}`);
  }
}

function checkTables(file: string, { lines, lineKinds }: MarkdownPage, report: Report): void {
  for (const [start, delimiters] of lines.entries()) {
    if (lineKinds[start] !== 'text' || !DELIMITERS.test(delimiters)) continue;
    const wanted = countCells(delimiters);
    const end = lines.findIndex((line, index) => index > start && !line.includes('|'));
    for (let index = start + 1; index < (end < 0 ? lines.length : end); index += 1) {
      const found = countCells(lines[index] ?? '');
      if (found !== wanted)
        report(
          { file, line: index + 1 },
          `The row has ${found} cells, and the head of the table ${wanted}.`,
          'Write every cell; a vertical bar inside of one is \\|.',
        );
    }
  }
}

/** The cells of a row: a bar with a backslash before it is text. */
const countCells = (row: string): number =>
  row
    .replace(/^[\s>]*\|/, '')
    .replace(/(?<!\\)\|\s*$/, '')
    .split(/(?<!\\)\|/).length;

/** What VitePress and its theme read of a frontmatter. */
const KEYS = new Set([
  ...[
    'title',
    'titleTemplate',
    'description',
    'head',
    'lang',
    'layout',
    'hero',
    'features',
    'navbar',
    'sidebar',
    'aside',
  ],
  ...['outline', 'lastUpdated', 'editLink', 'footer', 'pageClass', 'prev', 'next'],
]);
const KEY_LINE = /^([\w-]+):/;

function checkFrontmatter(file: string, { lines }: MarkdownPage, report: Report): void {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : 0;
  for (const [index, line] of lines.slice(0, Math.max(end, 0)).entries()) {
    const [, key] = KEY_LINE.exec(line) ?? [];
    if (key !== undefined && !KEYS.has(key))
      report(
        { file, line: index + 1 },
        `Nothing reads "${key}" of a frontmatter.`,
        `There are: ${[...KEYS].join(', ')}.`,
      );
  }
}

const GLOSSARY = 'docs/guide/glossary.md';
/** The first cell of a row that is not the line below a head. */
const TERM = /^\| ([^|]*[^|\s-]) \|/;

function checkGlossary(page: MarkdownPage | undefined, report: Report): void {
  const seen = new Set<string>();
  for (const [index, line] of page?.lines.entries() ?? []) {
    const [, term] = TERM.exec(line) ?? [];
    if (term === undefined || DELIMITERS.test(page?.lines[index + 1] ?? '')) continue;
    if (seen.has(term))
      report({ file: GLOSSARY, line: index + 1 }, `The term ${term} stands here twice.`, 'Keep one row.');
    seen.add(term);
  }
}
