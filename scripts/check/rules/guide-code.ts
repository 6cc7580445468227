import type { Fence } from '../../docs/markdown-page.ts';
import { isTwoslash } from '../../docs/twoslash-notations.ts';
import { defineRule } from '../define-rule.ts';
import { type CodeError, PARSERS } from '../support/code-parsers.ts';

/** Lines of TypeScript that a guide may show without a compiler's word. */
const MAX_UNCOMPILED_LINES = 6;

/** Languages without a parser: plain text, and diagrams, which are drawn when the site is built. */
const UNPARSED = new Set(['text', 'http', 'mermaid']);

/**
 * Code that a guide holds itself parses, in every language. TypeScript of more than a few lines is a file of
 * `snippets/guide/`, which runs, or marked `twoslash`, which page-code-compiles compiles.
 */
export const guideCode = defineRule({
  id: 'guide-code',
  group: 'pages',
  async check({ filesMatching, pages, remember }) {
    const guides = filesMatching(/^docs\/guide\/[^/]+\.md$/);
    const fences = guides.flatMap(([file]) => (pages().get(file)?.fences ?? []).map((fence) => ({ file, ...fence })));
    for (const { file, ...fence } of fences)
      await remember([file, fence.line, fence.language, fence.attributes, fence.code], async (report) => {
        const error = await findError(fence);
        if (error) report({ file, line: fence.line + error.line }, error.message, error.fix ?? 'Correct the block.');
      });
    return { checked: guides.length ? { blocks: fences.length } : {} };
  },
});

/** The first error of a block; its line counts from the opening fence, which is 0. */
async function findError({ language, attributes, code }: Fence): Promise<(CodeError & { fix?: string }) | undefined> {
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
  // page-code-compiles reads it, which knows what Twoslash makes of code that is cut short.
  if (language === 'ts' && isTwoslash(attributes)) return undefined;
  if (language !== 'ts' || code.split('\n').length <= MAX_UNCOMPILED_LINES) return parse(code);
  return {
    line: 0,
    message: `Nothing compiles this block of more than ${MAX_UNCOMPILED_LINES} lines.`,
    fix: 'Move it to a file: <<< @/../snippets/guide/<guide>/<name>.ts, or mark it: ```ts twoslash',
  };
}
