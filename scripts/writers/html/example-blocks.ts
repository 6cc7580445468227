import { relative, sep } from 'node:path';
import type { MarkdownRenderer } from 'vitepress';
import { createIncludes, isTwoslash } from '../../docs/twoslash-notations.ts';
import { operationEndpointOf } from './operation-container.ts';
import { EXAMPLE_PART, type PageEnvironment } from './static-part.ts';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

/** The static parts above an example and below it; empty for none. */
interface ExampleFrame {
  above: string;
  below?: string;
}

/** Renders what stands around an example, given its file and the endpoint of the container that it is in. */
export type FrameExample = (file: string, endpoint: string, environment: PageEnvironment) => ExampleFrame;

/**
 * Prepares the fences of a page for the highlighter, which sees no more of a block than its code and its info string
 * (`this.options.meta.__raw`). The file of a `<<<` fence is named there, as `ts example=snippets/v3/….ts twoslash`, and
 * blocks that a block marked `twoslash` includes are put in. Around an example stands what `frame` gives.
 */
export function prepareFences(
  markdown: MarkdownRenderer,
  project: string,
  frame: FrameExample = () => ({ above: '' }),
): void {
  markdown.core.ruler.push('prepare_fences', (state) => {
    let endpoint = '';
    const include = createIncludes();
    state.tokens = state.tokens.flatMap((token) => {
      if (token.type === 'container_operation_open') endpoint = operationEndpointOf(token.info);
      if (token.type !== 'fence') return [token];
      const file = fileOf(token, project);
      if (file === undefined) return [withIncludes(token, include)];
      token.info = token.info.replace(/^\S+/, `$& example=${file}`);
      const { above, below = '' } = frame(file, endpoint, state.env as PageEnvironment); // markdown-it has no type for it
      const blockOf = (content: string): Token =>
        Object.assign(new state.Token('html_block', '', 0), { content, info: EXAMPLE_PART });
      return [...(above ? [blockOf(above)] : []), token, ...(below ? [blockOf(below)] : [])];
    });
  });
}

function withIncludes(token: Token, include: ReturnType<typeof createIncludes>): Token {
  if (isTwoslash(token.info)) token.content = `${include(token.content.replace(/\n$/, ''), token.info)}\n`;
  return token;
}

/** The file below `snippets/` that a fence embeds, relative to the project; undefined for any other fence. */
function fileOf({ meta }: Token, project: string): string | undefined {
  const source: unknown = meta?.src;
  if (typeof source !== 'string') return undefined;
  const file = relative(project, source).split(sep).join('/');
  return file.startsWith('snippets/') ? file : undefined;
}
