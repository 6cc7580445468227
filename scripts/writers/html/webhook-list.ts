import { type NavigationProduct, webhooksOf } from '../../reference/navigation/navigation-products.ts';
import type { Webhook } from '../../spec/catalog-model.ts';
import { webhookPageUrl } from '../../spec/locations.ts';
import { escapeHtml, pageHref, renderHeading } from './html.ts';

/** All callbacks by product, every one a link to its page. One that several products receive stands under each. */
export function renderWebhooks(products: readonly NavigationProduct[], base: string): string {
  const parts = products
    .filter((product) => webhooksOf(product).length > 0)
    .map((product) => {
      const items = webhooksOf(product).map((webhook) => renderItem(webhook, base));
      return `${renderHeading(2, product.slug, product.name)}<ul>${items.join('')}</ul>`;
    });
  return `<div class="operation-list">${parts.join('')}</div>`;
}

function renderItem({ title, event, name }: Webhook, base: string): string {
  const link = pageHref(base, webhookPageUrl(name));
  return `<li><a class="notify" href="${link}">${escapeHtml(title)}<code>${escapeHtml(event)}</code></a></li>`;
}
