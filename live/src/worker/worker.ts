import '../node/globals.ts';
import { formatValues } from '../node/format.ts';
import type { FromSandbox, ToWorker } from '../protocol.ts';
import { evaluateExtra } from './evaluate-extra.ts';
import { openSession, type Session } from './session.ts';

/** Longest text of one call of the console. */
const MAX_TEXT = 20_000;

/** The program's own code can send messages as well: nobody takes them for more than text. */
const tell = (message: FromSandbox): void => globalThis.postMessage(message);

for (const level of ['log', 'info', 'warn', 'error', 'debug', 'dir', 'table'] as const) {
  console[level] = (...values: unknown[]) =>
    tell({ kind: 'printed', level, text: formatValues(values).slice(0, MAX_TEXT) });
}

let session: Promise<Session> | undefined;

async function receive(message: ToWorker): Promise<void> {
  if (message.kind === 'ping') return tell({ kind: 'pong' });
  if (message.kind === 'extra') return evaluateExtra(message.code);
  if (message.kind === 'start') {
    session = openSession({ ...message, tell });
    await session;
    return tell({ kind: 'ready' });
  }
  const opened = await session;
  if (message.kind === 'shard') opened?.shards.take(message.name, message.text);
  else if (message.kind === 'reset') opened?.reset();
  else await opened?.run(message.program);
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  receive(data).catch((error: unknown) => tell({ kind: 'failed', message: String(error) }));
});
addEventListener('unhandledrejection', (event) => {
  event.preventDefault();
  tell({ kind: 'printed', level: 'error', text: String(event.reason) });
});
