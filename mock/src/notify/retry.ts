import { setTimeout as sleep } from 'node:timers/promises';
import { createDelivery } from './delivery.ts';
import type { Event, NotifyResponse, SenderKeys } from './notify-model.ts';
import { send } from './send.ts';

/** One attempt, reported once its response has arrived. `wait`: seconds of the real schedule until the next one. */
export interface Attempt {
  number: number;
  answer: NotifyResponse;
  wait?: number;
}

/** How an event is sent. */
export interface RetryOptions {
  url: URL;
  keys: SenderKeys;
  /** How many times faster than the real schedule. */
  speed: number;
  /** Seconds between attempts; the callback's own schedule when absent. */
  waits?: readonly number[];
  stop?: AbortSignal;
  onAttempt: (attempt: Attempt) => void;
}

/** Sends an event with a new signature each time, until the response accepts it; false when none does. */
export async function retryUntilAccepted(event: Event, options: RetryOptions): Promise<boolean> {
  const { url, keys, speed, waits = event.webhook.retryDelays, stop, onAttempt } = options;
  for (const number of Array.from({ length: waits.length + 1 }, (_, index) => index + 1)) {
    const answer = await send(event.webhook, url, createDelivery(event, keys, Date.now()), stop);
    stop?.throwIfAborted();
    const wait = answer.error === undefined ? undefined : waits[number - 1];
    onAttempt({ number, answer, ...(wait !== undefined && { wait }) });
    if (wait === undefined) return answer.error === undefined;
    await sleep((wait * 1000) / speed, undefined, stop ? { signal: stop } : {});
  }
  return false;
}
