import type { MarkdownRenderer } from 'vitepress';
import { tokenText } from '../../docs/token-text.ts';
import { escapeHtml } from './html.ts';
import { type PageEnvironment, staticPart } from './static-part.ts';

type Token = ReturnType<MarkdownRenderer['parse']>[number];

/** Fewer sections need no outline. */
const MIN_SECTIONS = 3;

/** Writes the outline of a page below its lead for readers without scripts: the one beside the page is made by scripts. */
export function plainOutline(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('plain_outline', ({ tokens, env, Token }) => {
    const links = tokens.flatMap((token, index) => {
      const id = token.type === 'heading_open' && token.tag === 'h2' ? token.attrGet('id') : null;
      return id === null
        ? []
        : [`<li><a href="#${escapeHtml(id)}">${escapeHtml(tokenText(tokens[index + 1]?.children ?? []))}</a></li>`];
    });
    if (links.length < MIN_SECTIONS) return;
    const nav = `<noscript><nav class="plain-outline" aria-label="本页目录"><ul>${links.join('')}</ul></nav></noscript>`;
    const block = new Token('html_block', '', 0);
    block.content = staticPart(nav, env as PageEnvironment); // markdown-it has no type for it
    tokens.splice(endOfHead(tokens), 0, block);
  });
}

/** Where the title of a page and its lead end. */
function endOfHead(tokens: readonly Token[]): number {
  const title = tokens.findIndex(({ type, tag }) => type === 'heading_close' && tag === 'h1');
  const hasLead = tokens[title + 1]?.attrGet('class') === 'lead';
  return title + 1 + (hasLead ? 3 : 0);
}
