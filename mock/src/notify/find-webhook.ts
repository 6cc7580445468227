import type { Webhook } from '../../../scripts/spec/catalog-model.ts';

/**
 * The webhook of an event, in any case; `v2/…` and `v3/…` are names of files and always unambiguous.
 * An event of both versions means that of APIv3. Throws an `Error` with similar events when there is none.
 */
export function findWebhook(webhooks: readonly Webhook[], wanted: string): Webhook {
  const text = wanted.toLowerCase();
  const found = webhooks.filter(({ name, event }) => name === text || event.toLowerCase() === text);
  const webhook = found.find(({ version }) => version === 'v3') ?? found[0];
  if (webhook) return webhook;
  const [word = text] = text.split(/[./]/).filter((part) => part.length > 2);
  const similar = webhooks.filter(({ event }) => event.toLowerCase().includes(word)).map(({ event }) => event);
  const hint = similar.length ? `Did you mean ${similar.join(', ')}?` : 'mock notify --list shows all of them.';
  throw new Error(`There is no event "${wanted}". ${hint}`);
}
