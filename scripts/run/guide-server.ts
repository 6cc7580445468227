import { setTimeout as sleep } from 'node:timers/promises';
import { isListening } from '../lib/free-port.ts';
import type { Webhook } from '../spec/catalog-model.ts';
import type { RunningProgram } from './run-process.ts';
import { newEvent, type SenderKeys, sendEvent, sendFaultyEvent } from './webhook-events.ts';

/** Time in which a server must listen. */
const START_TIMEOUT_MS = 15_000;

/** Time in which a server must print something about an event that it accepted. */
const OUTPUT_TIMEOUT_MS = 3000;

/** Sends events, genuine and forged, to a server that was just started. Gives its first failure, or undefined. */
export async function callGuideServer(
  program: RunningProgram,
  port: number,
  webhooks: readonly Webhook[],
  keys: SenderKeys,
): Promise<string | undefined> {
  if (!(await isListening(port, START_TIMEOUT_MS, () => program.child.exitCode === null)))
    return 'The server does not listen on the port of the variable PORT.';
  for (const webhook of webhooks) {
    const failure = await callWithEvent(program, webhook, keys, new URL(`http://127.0.0.1:${port}/notify`));
    if (failure) return failure;
  }
  return undefined;
}

async function callWithEvent(
  program: RunningProgram,
  webhook: Webhook,
  keys: SenderKeys,
  url: URL,
): Promise<string | undefined> {
  const before = program.stdout().length;
  const event = newEvent(webhook, keys);
  const status = await sendFaultyEvent(event, 'body', url, keys);
  if (status === undefined || status < 400)
    return `The server answered a forged ${webhook.event} with ${status ?? 'nothing'}: it must refuse it.`;
  const refusal = await sendEvent(event, url, keys);
  if (refusal) return `WeChat Pay would send ${webhook.event} again: ${refusal}.`;
  return (await printsMore(program, before)) ? undefined : `The server printed nothing of ${webhook.event}.`;
}

/** Whether a program prints more than `before` characters: a server may do its work after it has responded. */
async function printsMore({ stdout }: RunningProgram, before: number): Promise<boolean> {
  const end = Date.now() + OUTPUT_TIMEOUT_MS;
  while (Date.now() < end) {
    if (stdout().slice(before).trim() !== '') return true;
    await sleep(20);
  }
  return false;
}
