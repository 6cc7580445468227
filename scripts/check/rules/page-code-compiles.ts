import { hasNotations } from '../../docs/twoslash-notations.ts';
import { pageBlocks } from '../../hovers/page-blocks.ts';
import { PAGE } from '../check-input.ts';
import { defineRule } from '../define-rule.ts';

const FENCE = /^[\s>]*(?:`{3,}|~{3,})\s*(?:ts|typescript)\s.*\btwoslash\b/m;

/** Files that code of a page and an example may import. */
const IMPORTED = /^(?:snippets|virtual-types)\//;

/**
 * A page's own blocks marked `ts twoslash` compile, and so do examples with notations: an error is expected by
 * `// @errors:`, every notation is one that Twoslash knows, and a query or completion has something to show.
 */
export const pageCodeCompiles = defineRule({
  id: 'page-code-compiles',
  group: 'pages',
  cost: 'compile',
  async check({ root, filesMatching, note, remember }) {
    const own = filesMatching(PAGE)
      .filter(([, text]) => FENCE.test(text))
      .flatMap(([file, text]) => pageBlocks(root, file, text).filter(({ page }) => page));
    const examples = filesMatching(/^snippets\/.*\.ts$/)
      .filter(([, text]) => hasNotations(text))
      .map(([file, text]) => ({ file, code: text.trimEnd() }));
    const blocks = [...own, ...examples];
    if (blocks.length === 0) return { checked: {} };
    await remember([JSON.stringify(blocks), note(`matching ${IMPORTED.source}`), note('configs')], async (report) => {
      const { extractHovers } = await import('../../hovers/hovers.ts');
      const { problems } = await extractHovers({ root, examples: [], blocks });
      for (const { message, fix, ...place } of problems) report(place, message, fix);
    });
    return { checked: { 'twoslash blocks': blocks.length } };
  },
});
