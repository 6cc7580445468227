import { createDelivery, foreignKeys } from './delivery.ts';
import type { DeliveryFault } from './delivery-faults.ts';
import { createEvent } from './event.ts';
import type { Event, NotifyResponse, SenderKeys } from './notify-model.ts';
import { type Send, send as sendOverHttp } from './send.ts';

/**
 * Sends an event with one fault, and gives every answer: a `replay` is a good request and then the same again,
 * all others are one request. The last answer is that to the fault.
 */
export async function sendFaulty(
  event: Event,
  fault: DeliveryFault,
  { url, keys, stop, send = sendOverHttp }: { url: URL; keys: SenderKeys; stop?: AbortSignal; send?: Send },
): Promise<NotifyResponse[]> {
  const { webhook } = event;
  if (fault === 'replay') {
    const delivery = createDelivery(event, keys, Date.now());
    return [await send(webhook, url, delivery, stop), await send(webhook, url, delivery, stop)];
  }
  const sender = fault === 'key' ? foreignKeys(keys) : keys;
  const sent = fault === 'key' ? createEvent(webhook, sender, { now: Date.now() }) : event;
  return [await send(webhook, url, createDelivery(sent, sender, Date.now(), fault), stop)];
}
