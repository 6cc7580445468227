import type { MarkdownRenderer } from 'vitepress';

/**
 * Puts the `description` of a page's frontmatter below its H1, as a lead paragraph, so that the prose stands once.
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
