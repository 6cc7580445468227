import { setTimeout as sleep } from 'node:timers/promises';
import { createDelivery } from '../../../mock/src/notify/delivery.ts';
import { createEvent } from '../../../mock/src/notify/event.ts';
import type { SenderKeys } from '../../../mock/src/notify/notify-model.ts';
import { send } from '../../../mock/src/notify/send.ts';
import { sendFaulty } from '../../../mock/src/notify/send-faulty.ts';
import { isListening } from '../../lib/free-port.ts';
import type { Webhook } from '../../spec/catalog-model.ts';
import type { Running } from './guide-process.ts';

/** Time in which a server must listen. */
const PATIENCE = 15_000;

/** Milliseconds in which it must have printed something of an event that it took. */
const WORK = 3000;

/** Sends events, good and forged, to a server that was just started. Gives what is wrong with it, or undefined. */
export async function callServer(
  running: Running,
  port: number,
  webhooks: readonly Webhook[],
  keys: SenderKeys,
): Promise<string | undefined> {
  if (!(await isListening(port, PATIENCE, () => running.child.exitCode === null)))
    return 'The server does not listen on the port of the variable PORT.';
  for (const webhook of webhooks) {
    const fault = await callWith(running, webhook, keys, new URL(`http://127.0.0.1:${port}/notify`));
    if (fault) return fault;
  }
  return undefined;
}

async function callWith(running: Running, webhook: Webhook, keys: SenderKeys, url: URL): Promise<string | undefined> {
  const before = running.printed().stdout.length;
  const event = createEvent(webhook, keys, { now: Date.now() });
  const [forged] = await sendFaulty(event, 'body', { url, keys });
  if (forged?.status === undefined || forged.status < 400)
    return `The server answered a forged ${webhook.event} with ${forged?.status ?? 'nothing'}: it must refuse it.`;
  const answer = await send(webhook, url, createDelivery(event, keys, Date.now()));
  if (answer.error) return `WeChat Pay would send ${webhook.event} again: ${answer.error}.`;
  const isHeard = await printsMore(running, before);
  return isHeard ? undefined : `The server printed nothing of ${webhook.event}.`;
}

/** What is printed comes through a pipe, and a server may do its work after it has answered. */
async function printsMore({ printed }: Running, before: number): Promise<boolean> {
  const end = Date.now() + WORK;
  while (Date.now() < end) {
    if (printed().stdout.slice(before).trim() !== '') return true;
    await sleep(20);
  }
  return false;
}
