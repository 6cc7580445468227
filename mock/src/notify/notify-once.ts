import type { Webhook } from '../../../scripts/spec/catalog-model.ts';
import type { Keys } from '../keys.ts';
import type { CallbackAnswer, CallbackOptions } from '../start-mock-model.ts';
import { createDelivery, whyFaultImpossible } from './delivery.ts';
import { createEvent } from './event.ts';
import { findWebhook } from './find-webhook.ts';
import type { NotifyResponse, SenderKeys } from './notify-model.ts';
import { send } from './send.ts';
import { sendFaulty } from './send-faulty.ts';
import { parseTarget } from './target.ts';

/** A callback to send: the name of its event and its address. */
interface Callback {
  webhooks: readonly Webhook[];
  keys: Keys;
  event: string;
  url: string;
}

/** Sends a callback once, with a fault or without. Throws an `Error` for what does not exist, or is not on this machine. */
export async function notifyOnce(
  { webhooks, keys, event: name, url: address }: Callback,
  { fields = {}, shape, fault }: CallbackOptions,
): Promise<CallbackAnswer> {
  const webhook = findWebhook(webhooks, name);
  const url = parseTarget(address, false);
  const sender: SenderKeys = { ...keys, platform: keys.platform.publicKey };
  const settings = Object.entries(fields).map(([field, value]) => `${field}=${value}`);
  const event = createEvent(webhook, sender, { now: Date.now(), settings, ...(shape !== undefined && { shape }) });
  const reason = fault && whyFaultImpossible(webhook, fault);
  if (reason) throw new Error(reason);
  const answers = fault
    ? await sendFaulty(event, fault, { url, keys: sender })
    : [await send(webhook, url, createDelivery(event, sender, Date.now()))];
  return accepted(answers.at(-1));
}

const accepted = (answer: NotifyResponse | undefined): CallbackAnswer => ({
  ...(answer ?? { body: '', milliseconds: 0 }),
  accepted: answer !== undefined && answer.error === undefined,
});
