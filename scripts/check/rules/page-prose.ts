import { frontmatterText, splitPage } from '../../docs/frontmatter.ts';
import { findProseProblems, fixProse } from '../../docs/prose-style/prose-problems.ts';
import { findStyleProblems } from '../../docs/prose-style/style-problems.ts';
import type { Problem } from '../../lib/problem.ts';
import type { Rule } from '../rule.ts';
import { columnOf } from '../support/page-links.ts';

/** Titles come from the spec; container lines and embeds are no prose. */
const NO_PROSE = /^(?:# .*|:::.*|<<<.*|> \[!\w+\])$/gm;

/** Prose in `docs/` keeps the typography and the words of the house style. */
export const pageProse: Rule = {
  id: 'page-prose',
  group: 'pages',
  check({ files }) {
    const pages = [...files].filter(([file]) => file.startsWith('docs/') && file.endsWith('.md'));
    return { problems: pages.flatMap(([file, text]) => checkPage(file, text)), checked: { pages: pages.length } };
  },
};

function checkPage(file: string, text: string): Problem[] {
  const { head, body } = splitPage(text);
  const lines = (blank(head) + body.replace(NO_PROSE, blank)).split('\n');
  const description = frontmatterText(text, 'description');
  // In one run with the body, which costs half of two.
  if (description) lines[description.line - 1] = description.text;
  const prose = lines.join('\n');
  if (!/\p{Script=Han}/u.test(prose)) return [];
  const before = description ? columnOf(text, description.line, description.text) - 1 : 0;
  return judge(prose, file).map((problem) =>
    problem.line === description?.line ? { ...problem, column: problem.column + before } : problem,
  );
}

/** Keeps line breaks alone, so that line numbers stay. */
const blank = (part: string): string => part.replace(/.+/g, '');

function judge(text: string, file: string): Problem[] {
  const typography = findProseProblems(text);
  const mended = typography.length ? fixProse(text).split('\n') : [];
  const problems = typography.map(({ index, message }) => {
    const place = placeOf(text, index);
    return { rule: 'page-prose', file, ...place, message, fix: `Write: ${mended[place.line - 1]?.trim()}` };
  });
  const words = findStyleProblems(text).map(({ index, found, instead }) => ({
    ...{ rule: 'page-prose', file, ...placeOf(text, index) },
    message: `The house style does not write 「${found}」.`,
    fix: instead ? `Write: ${instead}` : 'Leave it out.',
  }));
  return [...problems, ...words];
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
