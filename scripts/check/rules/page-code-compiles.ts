import { hasNotations } from '../../docs/twoslash-notations.ts';
import { hasRelativeImport } from '../../hovers/hover-cache.ts';
import { pageBlocks } from '../../hovers/page-blocks.ts';
import { GENERATED, PAGE } from '../check-input.ts';
import { defineRule } from '../define-rule.ts';
import { sharedSources } from '../support/shared-sources.ts';

const FENCE = /^[\s>]*(?:`{3,}|~{3,})\s*(?:ts|typescript)\s.*\btwoslash\b/m;

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
    const sources = filesMatching(/^snippets\/.*\.ts$/);
    const examples = sources
      .filter(([, text]) => hasNotations(text))
      .map(([file, text]) => ({ file, code: text.trimEnd() }));
    const blocks = [...own, ...examples];
    if (blocks.length === 0) return { checked: {} };
    // Code of a page may import any file, if it imports one by its path.
    const importable = own.some(hasRelativeImport) ? sources : sharedSources(sources);
    const imported = importable.flatMap(([file]) => [file, note(`text ${file}`)]);
    const key = [JSON.stringify(blocks), note(`matching ${GENERATED.source}`), note('configs'), ...imported];
    await remember(key, async (report) => {
      const { extractHovers } = await import('../../hovers/hovers.ts');
      const { problems } = await extractHovers({ root, examples: [], blocks });
      for (const { message, fix, ...place } of problems) report(place, message, fix);
    });
    return { checked: { 'twoslash blocks': blocks.length } };
  },
});
