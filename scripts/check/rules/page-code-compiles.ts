import { hasNotations } from '../../docs/twoslash-notations.ts';
import { extractHovers } from '../../hovers/hovers.ts';
import { pageBlocks } from '../../hovers/page-blocks.ts';
import { defineRule } from '../define-rule.ts';

const FENCE = /^[\s>]*(?:`{3,}|~{3,})\s*(?:ts|typescript)\s.*\btwoslash\b/m;

/**
 * A page's own blocks marked `ts twoslash` compile, and so do examples with notations: an error is expected by
 * `// @errors:`, every notation is one that Twoslash knows, and a query or completion has something to show.
 */
export const pageCodeCompiles = defineRule({
  id: 'page-code-compiles',
  group: 'pages',
  cost: 'compile',
  async check({ root, files, report }) {
    const texts = [...files];
    const own = texts
      .filter(([file, text]) => file.startsWith('docs/') && file.endsWith('.md') && FENCE.test(text))
      .flatMap(([file, text]) => pageBlocks(root, file, text).filter(({ page }) => page));
    const examples = texts
      .filter(([file, text]) => /^snippets\/.*\.ts$/.test(file) && hasNotations(text))
      .map(([file, text]) => ({ file, code: text.trimEnd() }));
    const blocks = [...own, ...examples];
    if (blocks.length === 0) return { checked: {} };
    const { problems } = await extractHovers({ root, examples: [], blocks });
    for (const { message, fix, ...place } of problems) report(place, message, fix);
    return { checked: { 'twoslash blocks': blocks.length } };
  },
});
