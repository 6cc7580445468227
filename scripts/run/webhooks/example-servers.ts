import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createDelivery, DELIVERY_FAULTS_V2 } from '../../../mock/src/notify/delivery.ts';
import { createEvent } from '../../../mock/src/notify/event.ts';
import { DELIVERY_FAULTS, type DeliveryFault, type SenderKeys } from '../../../mock/src/notify/notify-model.ts';
import { send } from '../../../mock/src/notify/send.ts';
import { sendFaulty } from '../../../mock/src/notify/send-faulty.ts';
import { freePort, isListening } from '../../lib/free-port.ts';
import type { Webhook } from '../../spec/catalog-model.ts';
import { failureIn, firstLine } from './handler-place.ts';
import type { Host } from './host-process.ts';
import type { WebhookFailure, WebhookRun } from './webhook-run-model.ts';

/** Events that `snippets/webhook/notify.ts` handles by name. */
export const SERVED: readonly string[] = [
  'v3/transaction/success',
  'v3/refund/success',
  'v3/refund/abnormal',
  'v3/refund/closed',
  'v3/mchtransfer/bill/finished',
  'v3/complaint/create',
  'v3/complaint/state_change',
  'v3/payscore/user_paid',
  'v3/profitsharing/success',
  'v3/profitsharing/return',
  'v2/transaction-success',
  'v2/refund-processed',
];

/**
 * Each fault, in an event of both versions, and the status that answers it: 500 for what another key of ours could mend.
 * In APIv2 the key is that of the signature, too.
 */
export const SERVER_DEFECTS: readonly { name: string; fault: DeliveryFault; status: number }[] = [
  ...DELIVERY_FAULTS.map((fault) => ({ name: 'v3/transaction/success', fault, status: fault === 'key' ? 500 : 401 })),
  ...DELIVERY_FAULTS_V2.map((fault) => ({ name: 'v2/transaction-success', fault, status: 401 })),
];

const PATIENCE = 10_000;

interface Served {
  host: Host;
  file: string;
  url: string;
  keys: SenderKeys;
  failures: WebhookFailure[];
}

/** Starts one server, and sends it the events of {@link SERVED} and every fault. */
export async function runServer(
  host: Host,
  project: string,
  file: string,
  { webhooks, keys }: { webhooks: readonly Webhook[]; keys: SenderKeys },
): Promise<WebhookRun['servers'][string] & { failures: WebhookFailure[] }> {
  const port = await freePort();
  const { errors } = await host.obey({ kind: 'server', file: pathToFileURL(join(project, file)).href, port });
  const [error] = errors;
  if (error || !(await isListening(port, PATIENCE))) {
    const reason = error ? firstLine(error) : 'it does not listen on the port of the variable PORT';
    const failure = failureIn(file, `The server did not start: ${reason}.`, error);
    return { handled: 0, refused: 0, failures: [failure] };
  }
  await host.obey({ kind: 'told' }); // the line that says that it listens
  const served: Served = { host, file, url: `http://127.0.0.1:${port}/notify`, keys, failures: [] };
  const events = webhooks.filter(({ name }) => SERVED.includes(name));
  let [handled, refused] = [0, 0];
  for (const webhook of events) if (await handles(served, webhook)) handled += 1;
  for (const { name, fault, status } of SERVER_DEFECTS) {
    const webhook = events.find((event) => event.name === name);
    if (webhook && (await refuses(served, webhook, fault, status))) refused += 1;
  }
  return { handled, refused, failures: served.failures };
}

async function handles({ host, file, url, keys, failures }: Served, webhook: Webhook): Promise<boolean> {
  const now = Date.now();
  const event = createEvent(webhook, keys, { now });
  const answer = await send(webhook, addressOf(url, webhook), createDelivery(event, keys, now));
  const { printed, hollow, errors } = await host.obey({ kind: 'told' });
  const reason =
    answer.error ??
    errors[0] ??
    (printed.length === 0 ? 'the handler was not called' : hollow && `it printed "${hollow}"`);
  if (reason) failures.push(failureIn(file, `The server did not handle ${webhook.event}: ${firstLine(reason)}.`));
  return reason === undefined;
}

async function refuses(served: Served, webhook: Webhook, fault: DeliveryFault, status: number): Promise<boolean> {
  const { host, file, url, keys, failures } = served;
  const event = createEvent(webhook, keys, { now: Date.now() });
  const answers = await sendFaulty(event, fault, { url: addressOf(url, webhook), keys });
  const { printed } = await host.obey({ kind: 'told' });
  const answered = answers.at(-1)?.status;
  const calls = fault === 'replay' ? 1 : 0;
  if (answered === status && printed.length === calls) return true;
  const what = `${webhook.version} ${webhook.event} (fault: ${fault})`;
  failures.push(
    failureIn(
      file,
      `The server answered ${what} with ${answered}, not ${status}, and handled it ${printed.length} times.`,
    ),
  );
  return false;
}

const addressOf = (url: string, { version }: Webhook): URL => new URL(version === 'v3' ? url : `${url}/v2`);
