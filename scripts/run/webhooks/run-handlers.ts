import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createDelivery } from '../../../mock/src/notify/delivery.ts';
import { createEvent } from '../../../mock/src/notify/event.ts';
import type { SenderKeys } from '../../../mock/src/notify/notify-model.ts';
import { send } from '../../../mock/src/notify/send.ts';
import type { Webhook } from '../../spec/catalog-model.ts';
import { webhookExampleFile } from '../../spec/locations.ts';
import { failureIn, firstLine } from './handler-place.ts';
import type { Host } from './host-process.ts';
import type { WebhookFailure } from './webhook-run-model.ts';

/** Sends each webhook's event to its example over HTTP; gives why an example failed, by the name of its webhook. */
export async function runHandlers(
  host: Host,
  project: string,
  webhooks: readonly Webhook[],
  keys: SenderKeys,
): Promise<Map<string, WebhookFailure>> {
  const files = webhooks.map(({ name }) => [name, pathToFileURL(join(project, webhookExampleFile(name))).href]);
  const { port, broken = {} } = await host.obey({ kind: 'examples', files: Object.fromEntries(files) });
  const failures = new Map<string, WebhookFailure>();
  for (const webhook of webhooks) {
    const { name } = webhook;
    const reason = broken[name];
    const failure =
      reason === undefined
        ? await runExample(host, webhook, keys, new URL(`http://127.0.0.1:${port}/${name}`))
        : failureIn(webhookExampleFile(name), `The example can't be loaded: ${firstLine(reason)}`, reason);
    if (failure) failures.set(name, failure);
  }
  return failures;
}

async function runExample(
  host: Host,
  webhook: Webhook,
  keys: SenderKeys,
  url: URL,
): Promise<WebhookFailure | undefined> {
  const now = Date.now();
  const answer = await send(webhook, url, createDelivery(createEvent(webhook, keys, { now }), keys, now));
  const { printed, hollow, errors } = await host.obey({ kind: 'told' });
  const [error = ''] = errors;
  const fault = error
    ? `The example failed: ${firstLine(error)}`
    : answer.error
      ? `WeChat Pay would send ${webhook.event} again: ${answer.error}.`
      : hollow !== undefined
        ? `The example printed "${hollow}": the event has no such field.`
        : printed.length === 0
          ? `The example printed nothing: it took ${webhook.event} for another event.`
          : undefined;
  return fault === undefined ? undefined : failureIn(webhookExampleFile(webhook.name), fault, error);
}
