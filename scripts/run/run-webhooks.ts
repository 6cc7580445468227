import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Webhook } from '../spec/catalog-model.ts';
import { webhookExampleFile } from '../spec/locations.ts';
import { failureIn, firstLine, placeOfFirst } from './failure-place.ts';
import { type RunEnvironment, withRunEnvironment } from './run-environment.ts';
import type { RunFailure } from './run-model.ts';
import { startWorker } from './run-process.ts';
import { newEvent, type SenderKeys, sendEvent } from './webhook-events.ts';
import type { HostCommand, HostResponse } from './webhook-host.ts';
import { type Execute, runServer, type ServerRun } from './webhook-servers.ts';

/** Options of a run of webhooks. */
interface WebhookRunOptions {
  /** Absolute folder of the project. */
  project: string;
  /** The webhooks whose example exists. */
  webhooks: readonly Webhook[];
  /** Files of the servers, relative to the project. */
  servers: readonly string[];
}

/** The result of a run of webhooks. */
interface WebhookRun {
  /** Names of the events whose example handled them. */
  handled: string[];
  /** Results of the servers, by their name. */
  servers: Record<string, Omit<ServerRun, 'failures'>>;
  failures: RunFailure[];
  milliseconds: number;
}

/** Compiler options of the servers: NestJS needs its decorators. */
const COMPILER_OPTIONS = 'snippets/webhook/servers/tsconfig.json';

/** Time for one command; one is to import all examples, on a machine that may be busy. */
const COMMAND_TIMEOUT_MS = 60_000;

/**
 * Sends every event to its example, and events and faults to every server, over HTTP, as WeChat Pay does. All code of
 * `snippets/` runs in a process of its own, with keys that exist during the run alone.
 */
export async function runWebhooks({ project, webhooks, servers }: WebhookRunOptions): Promise<WebhookRun> {
  const start = performance.now();
  return withRunEnvironment(project, [], async (environment) => {
    const { platform, apiv2Key, apiv3Key } = environment.keys;
    const keys: SenderKeys = { platform: platform.publicKey, apiv2Key, apiv3Key };
    const host = startHost(environment);
    const execute: Execute = (command) => host.request(command, COMMAND_TIMEOUT_MS);
    try {
      const failed = await runExamples(execute, project, webhooks, keys);
      const failures = [...failed.values()];
      const counts: WebhookRun['servers'] = {};
      for (const file of servers) {
        const { failures: own, ...count } = await runServer(execute, project, file, { webhooks, keys });
        counts[basename(file, '.ts')] = count;
        failures.push(...own);
      }
      const handled = webhooks.map(({ name }) => name).filter((name) => !failed.has(name));
      return { handled, servers: counts, failures, milliseconds: Math.round(performance.now() - start) };
    } finally {
      await host.close();
    }
  });
}

function startHost({ project, folder, variables }: RunEnvironment) {
  return startWorker<HostCommand, HostResponse>(
    new URL('./webhook-host.ts', import.meta.url),
    'The process of the webhook examples',
    { folder, variables: { ...variables, TSX_TSCONFIG_PATH: join(project, COMPILER_OPTIONS) } },
  );
}

/** Sends each webhook's event to its example over HTTP; gives the failures, by the name of the webhook. */
async function runExamples(
  execute: Execute,
  project: string,
  webhooks: readonly Webhook[],
  keys: SenderKeys,
): Promise<Map<string, RunFailure>> {
  const files = webhooks.map(({ name }) => [name, pathToFileURL(join(project, webhookExampleFile(name))).href]);
  const { port, broken = {} } = await execute({ kind: 'serve-examples', files: Object.fromEntries(files) });
  const failures = new Map<string, RunFailure>();
  for (const webhook of webhooks) {
    const { name } = webhook;
    const error = broken[name];
    const failure =
      error === undefined
        ? await runExample(execute, project, webhook, { url: new URL(`http://127.0.0.1:${port}/${name}`), keys })
        : failureIn(webhookExampleFile(name), `The example can't be loaded: ${firstLine(error)}`, error);
    if (failure) failures.set(name, failure);
  }
  return failures;
}

/** Where an event is sent, and with which keys. */
interface Destination {
  url: URL;
  keys: SenderKeys;
}

async function runExample(
  execute: Execute,
  project: string,
  webhook: Webhook,
  { url, keys }: Destination,
): Promise<RunFailure | undefined> {
  const refusal = await sendEvent(newEvent(webhook, keys), url, keys);
  const { printed, emptyOutput, errors } = await execute({ kind: 'report-output' });
  const [error = ''] = errors;
  const file = webhookExampleFile(webhook.name);
  const fail = async (message: string, places: readonly RegExp[] = []): Promise<RunFailure> => {
    const text = await readFile(join(project, file), 'utf8');
    return failureIn(file, message, error, placeOfFirst({ text }, [...places, HANDLER]));
  };
  if (error) return fail(`The example failed: ${firstLine(error)}`);
  if (refusal !== undefined) return fail(`WeChat Pay would send ${webhook.event} again: ${refusal}.`);
  if (emptyOutput !== undefined) {
    const message = `The example printed "${emptyOutput}": the event has no such field.`;
    return fail(message, [printing(emptyOutput), /console\.\w+\(/]);
  }
  if (printed.length > 0) return undefined;
  return fail(`The example printed nothing: it took ${webhook.event} for another event.`, [/\bevent_type\b/]);
}

/** Where an example begins to handle what it gets. */
const HANDLER = /\bwebhook\.v[23]\(/;

/** What prints a line: the call with its first word, which is most often a text that stands in the code. */
function printing(line: string): RegExp {
  const [word = ''] = line.split(' ');
  return new RegExp(`console\\.\\w+\\(\\s*['"\`]${word.replace(/\W/g, '\\$&')}`);
}
