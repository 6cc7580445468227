import { relative, sep } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';

/**
 * Names the example of every `<<<` fence in its info string, as `ts example=snippets/v3/….ts`,
 * so that a transformer of the highlighter knows which file it sees (`this.options.meta.__raw`).
 */
export function nameExamples(markdown: MarkdownRenderer, project: string): void {
  markdown.core.ruler.push('name_examples', ({ tokens }) => {
    for (const token of tokens) {
      const source: unknown = token.type === 'fence' ? token.meta?.src : undefined;
      if (typeof source !== 'string') continue;
      const file = relative(project, source).split(sep).join('/');
      if (file.startsWith('snippets/')) token.info = token.info.replace(/^\S+/, `$& example=${file}`);
    }
  });
}
