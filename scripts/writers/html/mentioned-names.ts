import type { MarkdownRenderer } from 'vitepress';
import type { PageContext } from './html-fields.ts';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

/**
 * The names that the fences of a container mention. VitePress reads the file of a `<<<` fence when it renders the fence, so
 * this is for what is rendered after it. Without a fence: nothing.
 */
export function mentionedIn(tokens: readonly Token[]): Pick<PageContext, 'mentioned'> {
  const fences = tokens.filter(({ type }) => type === 'fence');
  const names = fences.flatMap(({ content }) => content.match(/\w+/g) ?? []);
  return names.length ? { mentioned: new Set(names) } : {};
}
