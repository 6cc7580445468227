import type { Webhook } from '../../spec/catalog-model.ts';
import { jsonText, xmlText } from './body-text.ts';
import { bodySample, resourceSample } from './webhook-bodies.ts';

/** A callback as text, the way its page shows it: the body as it arrives, and what it holds once decrypted. */
export interface WebhookSamples {
  body: string;
  resource?: string;
}

/** Makes the samples of a callback. XML inside `req_info` has a root of its own name. */
export function webhookSamples(webhook: Webhook): WebhookSamples {
  const text = webhook.version === 'v3' ? jsonText : xmlText;
  const resource = resourceSample(webhook);
  const root = webhook.resource?.encryption === 'apiv2-key' ? 'root' : 'xml';
  const plain = resource && text(resource).replace(/^<xml>|<\/xml>$/g, (tag) => tag.replace('xml', root));
  return { body: text(bodySample(webhook)), ...(plain !== undefined && { resource: plain }) };
}
