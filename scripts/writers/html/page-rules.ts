import type { MarkdownOptions, MarkdownRenderer } from 'vitepress';

/**
 * Puts the `description` of a page's frontmatter below its H1, as a lead paragraph, so that its text is written once.
 * It is inline Markdown: names in backticks are code.
 */
export function descriptionLead(markdown: MarkdownRenderer): void {
  markdown.core.ruler.before('inline', 'description_lead', ({ tokens, env, Token }) => {
    const { frontmatter } = env as { frontmatter?: { description?: unknown } };
    const description = frontmatter?.description;
    const end = tokens.findIndex(({ type, tag }) => type === 'heading_close' && tag === 'h1');
    if (typeof description !== 'string' || end === -1) return;
    const open = new Token('paragraph_open', 'p', 1);
    open.attrSet('class', 'lead');
    const text = new Token('inline', '', 0);
    text.content = description;
    text.children = [];
    tokens.splice(end + 1, 0, open, text, new Token('paragraph_close', 'p', -1));
  });
}

/** Names the links beside headings in Chinese, which VitePress names in English. */
export function headingLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('heading_links', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.attrGet('class') !== 'header-anchor') continue;
      token.attrSet(
        'aria-label',
        (token.attrGet('aria-label') ?? '').replace(/^Permalink to “(.*)”$/, '$1：本节的链接'),
      );
    }
  });
}

/** What pages call the repository of the site. */
const REPOSITORY_NAME = '本站的仓库';

/** Links the repository where a page speaks of it; without its address the words stay as they are. */
export function repositoryLinks(markdown: MarkdownRenderer, repository: string | undefined): void {
  if (repository === undefined) return;
  markdown.core.ruler.push('repository_links', ({ tokens, Token }) => {
    const tokenOf = (type: string, tag: string, nesting: 1 | 0 | -1, content = ''): InstanceType<typeof Token> =>
      Object.assign(new Token(type, tag, nesting), { content });
    for (const token of tokens) {
      if (token.type !== 'inline' || !token.content.includes(REPOSITORY_NAME)) continue;
      token.children = (token.children ?? []).flatMap((child) => {
        const [before = '', ...after] = child.type === 'text' ? child.content.split(REPOSITORY_NAME) : [];
        if (!after.length) return [child];
        const open = tokenOf('link_open', 'a', 1);
        open.attrs = [
          ['href', repository],
          ['target', '_blank'],
          ['rel', 'noreferrer'],
        ];
        const rest = tokenOf('text', '', 0, after.join(REPOSITORY_NAME));
        return [
          tokenOf('text', '', 0, before),
          open,
          tokenOf('text', '', 0, REPOSITORY_NAME),
          tokenOf('link_close', 'a', -1),
          rest,
        ];
      });
    }
  });
}

/** Turns empty head cells of a table into plain cells: they are no headings. */
export function emptyTableHeads(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('empty_table_heads', ({ tokens }) => {
    tokens.forEach((token, index) => {
      const [inline, close] = [tokens[index + 1], tokens[index + 2]];
      if (token.type !== 'th_open' || inline?.content !== '' || close?.type !== 'th_close') return;
      token.tag = 'td';
      close.tag = 'td';
    });
  });
}

type Transformer = NonNullable<MarkdownOptions['codeTransformers']>[number];

/**
 * A transformer that lets the highlighter finish every line. By default it gives a line up after half a second, which
 * the first lines on a busy machine do exceed: the same page would have other colours from one build to the next.
 */
export const withoutTimeLimit: Transformer = {
  name: 'without-time-limit',
  preprocess(_code, options) {
    options.tokenizeTimeLimit = 0;
  },
};
