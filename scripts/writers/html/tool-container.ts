import type { MarkdownRenderer } from 'vitepress';
import { TOOLS } from '../../docs/page-syntax.ts';
import type { InlineContent } from '../../reference/inline-content.ts';
import { escapeHtml, renderInline } from './html.ts';
import { staticContainer } from './static-container.ts';

/** The file of the document in which signatures are checked. */
export const SIGNATURE_FRAME = 'tools/signature-frame.html';

/** Where readers without scripts find what the look-up finds. */
const ERRORS_ELSEWHERE: InlineContent = [
  '查询要用 JavaScript；不用它，可看',
  { link: ['错误码'], to: '/errors/' },
  '与',
  { link: ['报错文字'], to: '/errors/messages' },
  '的全表。',
];

/** Tools by name. */
const RENDERERS: Readonly<Record<(typeof TOOLS)[number], (base: string) => string>> = {
  // Without `allow-same-origin` the document is of no origin: it can reach nothing of the site either.
  signature: (base) =>
    `<iframe class="tool-frame" src="${escapeHtml(base + SIGNATURE_FRAME)}" title="签名检查" sandbox="allow-scripts" referrerpolicy="no-referrer"></iframe>` +
    '<noscript><p>检查要用 JavaScript。</p></noscript>',
  errors: (base) =>
    '<div class="error-tool"><label for="error-text">报错</label>' +
    '<textarea id="error-text" rows="4" placeholder="应答、错误码或看到的文字" autocomplete="off" spellcheck="false"></textarea>' +
    '<output for="error-text" aria-live="polite"></output><p class="visually-hidden" role="heading" aria-level="2">结果</p><ul class="error-list"></ul></div>' +
    `<noscript><p>${renderInline(ERRORS_ELSEWHERE, base)}</p></noscript>`,
};

/** Renders `::: tool signature` (a frame that checks signatures) and `::: tool errors` (a look-up of errors). Throws for any other tool. */
export function toolContainer(markdown: MarkdownRenderer, base: string): void {
  staticContainer(markdown, 'tool', (name) => {
    const tool = TOOLS.find((each) => each === name);
    if (!tool) throw new Error(`::: tool takes ${TOOLS.join(', ')}, not "${name}".`);
    return `<div>${RENDERERS[tool](base)}</div>`;
  });
}
