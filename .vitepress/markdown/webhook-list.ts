import type { NavigationProduct, NavigationWebhook } from '../navigation/products.ts';
import { escapeHtml, renderHeading } from './html.ts';

/** All callbacks by product, every one a link to its page. One that several products receive stands under each. */
export function renderWebhooks(products: readonly NavigationProduct[], base: string): string {
  const parts = products
    .filter(({ webhooks }) => webhooks.length > 0)
    .map(({ slug, name, webhooks }) => {
      const items = webhooks.map((webhook) => renderItem(webhook, base)).join('');
      return `${renderHeading(2, slug, name)}<ul>${items}</ul>`;
    });
  return `<div class="operation-list">${parts.join('')}</div>`;
}

function renderItem({ title, event, url }: NavigationWebhook, base: string): string {
  const link = `${base.replace(/\/$/, '')}${url}`;
  return `<li><a class="notify" href="${escapeHtml(link)}">${escapeHtml(title)}<code>${escapeHtml(event)}</code></a></li>`;
}
