import { escapeHtml, escapeText } from './html.ts';

/**
 * A folded block of plain text with a copy button. It has no highlighting: a coloured sample would be most of a page.
 * `title` is plain text; `text` is what the button copies.
 */
export function renderSample(title: string, text: string): string {
  return (
    `<details class="sample"><summary>${escapeHtml(title)}</summary>` +
    '<button type="button" class="copy-sample" title="复制" aria-label="复制"></button>' +
    `<pre tabindex="0"><code>${escapeText(text)}</code></pre></details>`
  );
}
