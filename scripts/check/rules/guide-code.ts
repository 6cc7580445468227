import type { Problem } from '../../lib/problem.ts';
import type { Rule } from '../rule.ts';
import { type CodeFault, PARSERS } from '../support/code-parsers.ts';
import { type Fence, fencesOf } from '../support/guide-fences.ts';

/** Lines of TypeScript that a guide may show without a compiler's word. */
const SHORT = 6;

/** What nothing parses: plain text, and diagrams, which are drawn when the site is built. */
const UNPARSED = new Set(['text', 'http', 'mermaid']);

/**
 * Code that a guide holds itself parses, in every language. TypeScript of more than a few lines is a file of
 * `snippets/guide/`, which runs, or marked `twoslash`, which the site compiles.
 */
export const guideCode: Rule = {
  id: 'guide-code',
  group: 'pages',
  async check({ files }) {
    const problems: Problem[] = [];
    const guides = [...files].filter(([file]) => /^docs\/guide\/[^/]+\.md$/.test(file));
    const fences = guides.flatMap(([file, text]) => fencesOf(text).map((fence) => ({ file, ...fence })));
    for (const { file, ...fence } of fences) {
      const fault = await faultOf(fence);
      if (!fault) continue;
      const { message, line, fix = 'Correct the block.' } = fault;
      problems.push({ rule: 'guide-code', file, line: fence.line + line - 1, column: 1, message, fix });
    }
    return { problems, checked: guides.length ? { blocks: fences.length } : {} };
  },
};

async function faultOf({ language, info, code }: Fence): Promise<(CodeFault & { fix?: string }) | undefined> {
  if (UNPARSED.has(language)) return undefined;
  const parse = PARSERS[language];
  if (!parse) {
    const known = [...Object.keys(PARSERS), ...UNPARSED].join(', ');
    return {
      line: 0,
      message: `Nothing checks a block of "${language}".`,
      fix: `Write one of ${known} behind \`\`\`.`,
    };
  }
  const isLong = language === 'ts' && !/\btwoslash\b/.test(info) && code.split('\n').length > SHORT;
  if (!isLong) return parse(code);
  return {
    line: 0,
    message: `Nothing compiles this block of more than ${SHORT} lines.`,
    fix: 'Move it to a file: <<< @/../snippets/guide/<guide>/<name>.ts, or mark it: ```ts twoslash',
  };
}
