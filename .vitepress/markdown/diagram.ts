import type { MarkdownRenderer } from 'vitepress';
import { escapeHtml } from './html.ts';
import { type PageEnvironment, staticPart } from './static-part.ts';

/** Renders fences of the language `mermaid` as diagrams; every other fence as before. */
export function diagramFences(markdown: MarkdownRenderer): void {
  const { rules } = markdown.renderer;
  const renderFence = rules.fence;
  rules.fence = (tokens, index, options, environment: PageEnvironment, self) => {
    const token = tokens[index];
    if (token?.info.trim() !== 'mermaid') return renderFence?.(tokens, index, options, environment, self) ?? '';
    return staticPart(`<figure class="diagram"><pre>${escapeHtml(token.content)}</pre></figure>`, environment);
  };
}
