import { createDelivery, DELIVERY_FAULTS_V2 } from '../../mock/src/notify/delivery.ts';
import { DELIVERY_FAULTS, type DeliveryFault } from '../../mock/src/notify/delivery-faults.ts';
import { createEvent } from '../../mock/src/notify/event.ts';
import type { Event, SenderKeys } from '../../mock/src/notify/notify-model.ts';
import { send } from '../../mock/src/notify/send.ts';
import { sendFaulty } from '../../mock/src/notify/send-faulty.ts';
import type { Webhook } from '../spec/catalog-model.ts';

export { DELIVERY_FAULTS, DELIVERY_FAULTS_V2, type DeliveryFault, type SenderKeys };

/** Creates an event of a webhook, encrypted for the merchant. */
export const newEvent = (webhook: Webhook, keys: SenderKeys): Event => createEvent(webhook, keys, { now: Date.now() });

/** Sends an event; gives why WeChat Pay would send it again, or undefined. */
export async function sendEvent(event: Event, url: URL, keys: SenderKeys): Promise<string | undefined> {
  const { error } = await send(event.webhook, url, createDelivery(event, keys, Date.now()));
  return error;
}

/** Sends an event with a fault; gives the status of the response, or undefined when there was none. */
export async function sendFaultyEvent(
  event: Event,
  fault: DeliveryFault,
  url: URL,
  keys: SenderKeys,
): Promise<number | undefined> {
  const responses = await sendFaulty(event, fault, { url, keys });
  return responses.at(-1)?.status;
}
