import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort, isListening } from '../lib/free-port.ts';
import type { Webhook } from '../spec/catalog-model.ts';
import { failureIn, firstLine } from './failure-place.ts';
import type { RunFailure } from './run-model.ts';
import {
  DELIVERY_FAULTS,
  DELIVERY_FAULTS_V2,
  type DeliveryFault,
  newEvent,
  type SenderKeys,
  sendEvent,
  sendFaultyEvent,
} from './webhook-events.ts';
import type { HostCommand, HostResponse } from './webhook-host.ts';

/** Executes a command in the process that hosts examples and servers. */
export type Execute = (command: HostCommand) => Promise<HostResponse>;

/** Events that `snippets/webhook/notify.ts` handles by name. */
export const SERVER_EVENTS: readonly string[] = [
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
 * Every fault in an event of each version, with the status of the response: 500 where another key of the merchant could
 * decrypt the event. In APIv2 that key signs, too.
 */
export const SERVER_FAULTS: readonly { name: string; fault: DeliveryFault; status: number }[] = [
  ...DELIVERY_FAULTS.map((fault) => ({ name: 'v3/transaction/success', fault, status: fault === 'key' ? 500 : 401 })),
  ...DELIVERY_FAULTS_V2.map((fault) => ({ name: 'v2/transaction-success', fault, status: 401 })),
];

/** Time in which a server must listen. */
const START_TIMEOUT_MS = 10_000;

/** The result of one server. */
export interface ServerRun {
  /** Number of events that it handled. */
  handled: number;
  /** Number of faults that it refused. */
  refused: number;
  failures: RunFailure[];
}

/** A server that is running. */
interface RunningServer {
  execute: Execute;
  file: string;
  url: string;
  keys: SenderKeys;
  failures: RunFailure[];
}

/** Starts one server, and sends it the events of {@link SERVER_EVENTS} and every fault. */
export async function runServer(
  execute: Execute,
  project: string,
  file: string,
  { webhooks, keys }: { webhooks: readonly Webhook[]; keys: SenderKeys },
): Promise<ServerRun> {
  const port = await freePort();
  const { errors } = await execute({ kind: 'start-server', file: pathToFileURL(join(project, file)).href, port });
  const [error] = errors;
  if (error || !(await isListening(port, START_TIMEOUT_MS))) {
    const reason = error ? firstLine(error) : 'it does not listen on the port of the variable PORT';
    const failure = failureIn(file, `The server did not start: ${reason}.`, error);
    return { handled: 0, refused: 0, failures: [failure] };
  }
  await execute({ kind: 'report-output' }); // the line of a server that it listens
  const server: RunningServer = { execute, file, url: `http://127.0.0.1:${port}/notify`, keys, failures: [] };
  const served = webhooks.filter(({ name }) => SERVER_EVENTS.includes(name));
  let [handled, refused] = [0, 0];
  for (const webhook of served) if (await handles(server, webhook)) handled += 1;
  for (const { name, fault, status } of SERVER_FAULTS) {
    const webhook = served.find((candidate) => candidate.name === name);
    if (webhook && (await refuses(server, webhook, fault, status))) refused += 1;
  }
  return { handled, refused, failures: server.failures };
}

async function handles({ execute, file, url, keys, failures }: RunningServer, webhook: Webhook): Promise<boolean> {
  const refusal = await sendEvent(newEvent(webhook, keys), notifyUrl(url, webhook), keys);
  const { printed, emptyOutput, errors } = await execute({ kind: 'report-output' });
  const reason =
    refusal ??
    errors[0] ??
    (printed.length === 0 ? 'the handler was not called' : emptyOutput && `it printed "${emptyOutput}"`);
  if (reason) failures.push(failureIn(file, `The server did not handle ${webhook.event}: ${firstLine(reason)}.`));
  return reason === undefined;
}

async function refuses(
  { execute, file, url, keys, failures }: RunningServer,
  webhook: Webhook,
  fault: DeliveryFault,
  expected: number,
): Promise<boolean> {
  const status = await sendFaultyEvent(newEvent(webhook, keys), fault, notifyUrl(url, webhook), keys);
  const { printed } = await execute({ kind: 'report-output' });
  const calls = fault === 'replay' ? 1 : 0;
  if (status === expected && printed.length === calls) return true;
  const event = `${webhook.version} ${webhook.event} (fault: ${fault})`;
  failures.push(
    failureIn(
      file,
      `The server answered ${event} with ${status}, not ${expected}, and handled it ${printed.length} times.`,
    ),
  );
  return false;
}

const notifyUrl = (url: string, { version }: Webhook): URL => new URL(version === 'v3' ? url : `${url}/v2`);
