import { createLineIndex } from '../../lib/line-index.ts';
import type { Webhook } from '../../spec/catalog-model.ts';
import { webhookExampleFile } from '../../spec/locations.ts';
import { visitSchemas } from '../../spec/traverse.ts';
import { pathNamespace } from '../../writers/types/type-names.ts';
import { defineRule } from '../define-rule.ts';

/** A declared type of the API, by its full name. */
const TYPE = /\bWeChatPay\.(?:Webhook|Components)\.[\w.]+/g;
/** What all callbacks of a version share: `WeChatPay.Webhook.V3.Notification`. */
const SHARED = /^WeChatPay\.Webhook\.V[23]\.\w+$/;

/**
 * The example of a callback speaks of its own event alone: the names of other events, and types of their resources, are not in
 * it. Most fields of a resource may be absent, so that a compiler takes the type of another one for right.
 */
export const webhookTyped = defineRule({
  id: 'webhook-typed',
  group: 'examples',
  scope: 'path',
  check({ catalog, files, report }) {
    const events = new Map(catalog.webhooks.map((webhook) => [webhook.event, webhook.name]));
    let checked = 0;
    for (const webhook of catalog.webhooks) {
      const file = webhookExampleFile(webhook.name);
      const text = files.get(file);
      if (text === undefined) continue;
      checked += 1;
      const lines = createLineIndex(text);
      const fix = `It is of ${webhook.event}: leave the type out, which TypeScript narrows by "event_type", or name the own one.`;
      for (const { index, 0: type } of text.matchAll(TYPE))
        if (!isOwn(type, webhook)) report({ file, ...lines.at(index) }, `${type} is no type of this event.`, fix);
      for (const { index, 1: name = '' } of text.matchAll(/'([^'\n]+)'/g))
        if (events.has(name) && name !== webhook.event)
          report({ file, ...lines.at(index) }, `The example is that of another event than ${name}.`, fix);
    }
    return { checked: checked ? { 'examples of callbacks': checked } : {} };
  },
});

/** Whether a type is one of an event: below its own namespace, or a component that its envelope or resource has. */
function isOwn(type: string, { name, body, resource }: Webhook): boolean {
  const own = `WeChatPay.Webhook.${pathNamespace(name)}`;
  if (type === own || type.startsWith(`${own}.`) || SHARED.test(type)) return true;
  const components = new Set<string>();
  for (const schema of [body.schema, ...(resource ? [resource.schema] : [])])
    visitSchemas(schema, ({ component }) => component !== undefined && components.add(component));
  return components.has(type.replace(/^WeChatPay\.Components\./, ''));
}
