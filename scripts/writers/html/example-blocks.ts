import { relative, sep } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import { operationEndpointOf } from './operation-container.ts';
import type { PageEnvironment } from './static-part.ts';

/**
 * Renders the static parts above an example, given its file and the endpoint of the container that it is in; empty for
 * none.
 */
export type AboveExample = (file: string, endpoint: string, environment: PageEnvironment) => string;

/**
 * Names the example of every `<<<` fence in its info string, as `ts example=snippets/v3/….ts`, so that a transformer
 * of the highlighter knows which file it sees (`this.options.meta.__raw`), and puts above it the HTML of `above`.
 */
export function nameExamples(markdown: MarkdownRenderer, project: string, above: AboveExample = () => ''): void {
  markdown.core.ruler.push('name_examples', (state) => {
    let endpoint = '';
    state.tokens = state.tokens.flatMap((token) => {
      if (token.type === 'container_operation_open') endpoint = operationEndpointOf(token.info);
      const source: unknown = token.type === 'fence' ? token.meta?.src : undefined;
      if (typeof source !== 'string') return [token];
      const file = relative(project, source).split(sep).join('/');
      if (!file.startsWith('snippets/')) return [token];
      token.info = token.info.replace(/^\S+/, `$& example=${file}`);
      const html = above(file, endpoint, state.env as PageEnvironment); // markdown-it has no type for it
      if (!html) return [token];
      const note = new state.Token('html_block', '', 0);
      note.content = html;
      return [note, token];
    });
  });
}
