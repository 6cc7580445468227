import type { MarkdownPage } from '../../docs/markdown-page.ts';
import { findStyleProblems } from '../../docs/prose-style/style-problems.ts';
import { PAGE } from '../check-input.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { columnOf, EMPTY_LINK } from '../support/page-links.ts';

/** Titles come from the spec, and the marks of alerts are VitePress'. */
const NO_PROSE = /^(?:# .*|> \[!\w+\])$/;

/** Prose in `docs/` keeps the typography and the words of the house style. */
export const pageProse = defineRule({
  id: 'page-prose',
  group: 'pages',
  scope: 'path',
  async check({ filesMatching, pages, note, remember }) {
    const texts = filesMatching(PAGE);
    for (const [file, text] of texts)
      await remember([file, note(`text ${file}`)], async (report) => {
        const page = pages().get(file);
        if (page) await checkPage(file, text, page, report);
      });
    return { checked: { pages: texts.length } };
  },
});

async function checkPage(file: string, text: string, page: MarkdownPage, report: Report): Promise<void> {
  const description = page.frontmatter().get('description');
  const prose = proseOf(text, page);
  // In one run with the body, which costs half of two.
  if (description) prose[description.line - 1] = description.text;
  const before = description ? columnOf(text, description.line, description.text) - 1 : 0;
  await checkText(prose.join('\n'), (line, column, message, fix) =>
    report({ file, line, column: line === description?.line ? column + before : column }, message, fix),
  );
}

/** The lines of a page that are prose and no markup, of which page-markup speaks; the others empty, so that line numbers stay. */
function proseOf(text: string, { lineKinds, html }: MarkdownPage): string[] {
  const withHtml = new Set(html.map(({ line }) => line));
  const isProse = (line: string, index: number): boolean =>
    lineKinds[index] === 'text' &&
    !NO_PROSE.test(line) &&
    !line.includes('{{') &&
    !EMPTY_LINK.test(line) &&
    (!withHtml.has(index + 1) || line.includes('<br>'));
  return text.split(/\r?\n/).map((line, index) => (isProse(line, index) ? line : ''));
}

async function checkText(
  text: string,
  report: (line: number, column: number, message: string, fix: string) => void,
): Promise<void> {
  if (!/\p{Script=Han}/u.test(text)) return;
  // To load it takes longer than to check a page, and most pages are known.
  const { findProseProblems, fixProse } = await import('../../docs/prose-style/prose-problems.ts');
  const typography = findProseProblems(text);
  const fixed = typography.length ? fixProse(text).split('\n') : [];
  for (const { index, message } of typography) {
    const { line, column } = placeOf(text, index);
    report(line, column, message, `Write: ${fixed[line - 1]?.trim()}`);
  }
  for (const { index, found, instead } of findStyleProblems(text)) {
    const { line, column } = placeOf(text, index);
    const fix = instead ? `Write: ${instead}` : 'Leave it out.';
    report(line, column, `The house style does not write 「${found}」.`, fix);
  }
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
