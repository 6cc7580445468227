import { Command, InvalidArgumentError, Option } from 'commander';
import type { Webhook } from '../../../scripts/spec/catalog-model.ts';
import type { MockProgram } from '../mock-program.ts';
import { whyFaultImpossible } from './delivery.ts';
import { DELIVERY_FAULTS, type DeliveryFault } from './delivery-faults.ts';
import { createEvent } from './event.ts';
import { findWebhook } from './find-webhook.ts';
import { renderAttempt, renderFaulty, renderList } from './notify-report.ts';
import { retryUntilAccepted } from './retry.ts';
import { sendFaulty } from './send-faulty.ts';
import { readEnvironment, readSenderKeys } from './sender-keys.ts';
import { parseTarget } from './target.ts';

interface Options {
  keys?: string;
  set: string[];
  shape?: string;
  once?: true;
  speed?: number;
  break?: DeliveryFault;
  allowRemote: boolean;
  list?: true;
}

const helpText = (program: string): string => `
An event is the value of event_type, in any case, or a name: --list shows both. TRANSACTION.SUCCESS is that of APIv3;
APIv2's is v2/transaction-success. It is made from the spec, encrypted and signed with the keys of the mock server, and
sent until it is answered rightly: at once, then by the schedule of its page (most: 15 times within 24 hours), which --speed
makes shorter.

Faults: body (changed after signing), signature (wrong), probe (the signature of WeChat Pay's own probes), serial
(unknown key), timestamp (six minutes old), key (encrypted with another key), replay (the same request twice).

Exit codes: 0 accepted, or with --break refused; 1 not accepted, or with --break not refused; 2 nothing was sent.

Examples:
  ${program} notify TRANSACTION.SUCCESS http://127.0.0.1:3000/notify --keys /tmp/keys
  ${program} notify REFUND.SUCCESS http://127.0.0.1:3000/notify --set out_refund_no=R1 --set amount.refund=50
  ${program} notify TRANSACTION.SUCCESS http://127.0.0.1:3000/notify --shape CombineTransactionNotification
  ${program} notify TRANSACTION.SUCCESS http://127.0.0.1:3000/notify --break signature
  ${program} notify --list`;

/** The sub-command that sends an event to a merchant's server. */
export function notifyCommand(program: MockProgram): Command {
  return new Command('notify')
    .description('Send an event to a merchant server, as WeChat Pay does.')
    .argument('[event]', 'such as TRANSACTION.SUCCESS')
    .argument('[url]', 'such as http://127.0.0.1:3000/notify')
    .option('--keys <folder>', 'the folder of keys that the mock server printed; without it, the environment')
    .option('--set <name=value>', 'what a field says, such as amount.total=1; may be repeated', collect, [])
    .option('--shape <component>', 'which shape of data, of an event that has several; by default the first')
    .option('--once', 'send it once, whatever the answer')
    .option('--speed <factor>', 'times as fast as the real schedule; by default all of it in half a minute', parseSpeed)
    .addOption(new Option('--break <fault>', 'send it once with a fault').choices(DELIVERY_FAULTS))
    .option('--allow-remote', 'notify a server that is not on this machine', false)
    .option('--list', 'show all events')
    .addHelpText('after', helpText(program.name))
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
    .action(async (event: string | undefined, url: string | undefined, options: Options) => {
      process.exitCode = await run(program, event, url, options).catch(failed);
    });
}

async function run(
  program: MockProgram,
  name: string | undefined,
  address: string | undefined,
  options: Options,
): Promise<number> {
  const webhooks = await program.loadWebhooks();
  if (options.list) return print(renderList(webhooks));
  if (!name || !address) throw new Error('Say which event goes to which address; --help shows examples.');
  const webhook = findWebhook(webhooks, name);
  const url = parseTarget(address, options.allowRemote);
  const keys = readSenderKeys(options.keys === undefined ? process.env : readEnvironment(options.keys));
  const event = createEvent(webhook, keys, {
    now: Date.now(),
    settings: options.set,
    ...(options.shape !== undefined && { shape: options.shape }),
  });
  print(`${webhook.event} ${webhook.title} → ${url.href}`);
  const stop = stopSignal();
  if (options.break)
    return breakIt(webhook, options.break, () => sendFaulty(event, options.break ?? 'body', { url, keys, stop }));
  const waits = options.once ? [] : webhook.retryDelays;
  const speed = options.speed ?? speedOf(waits);
  const accepted = await retryUntilAccepted(event, {
    url,
    keys,
    speed,
    waits,
    stop,
    onAttempt: (attempt) => print(renderAttempt(attempt, speed)),
  });
  return accepted ? 0 : 1;
}

/** How many times faster a schedule must run to end in half a minute. */
function speedOf(waits: readonly number[]): number {
  return Math.max(1, Math.round(waits.reduce((sum, wait) => sum + wait, 0) / 30));
}

async function breakIt(
  webhook: Webhook,
  fault: DeliveryFault,
  deliver: () => ReturnType<typeof sendFaulty>,
): Promise<number> {
  const reason = whyFaultImpossible(webhook, fault);
  if (reason) throw new Error(reason);
  const answers = await deliver();
  print(renderFaulty(fault, answers));
  return answers.at(-1)?.status !== undefined && answers.at(-1)?.error !== undefined ? 0 : 1;
}

function print(text: string): 0 {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** Ctrl-C ends the waiting as well as the request. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort(new Error('Stopped.')));
  return controller.signal;
}

function failed(error: unknown): number {
  process.stderr.write(`mock notify: ${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
}

const collect = (value: string, earlier: string[]): string[] => [...earlier, value];

function parseSpeed(text: string): number {
  const factor = Number(text);
  if (factor > 0 && Number.isFinite(factor)) return factor;
  throw new InvalidArgumentError('It must be a number above 0.');
}
