import axios from 'axios';
import { createMockContext, handleRequest } from '../../../mock/src/handle-request.ts';
import { writePemFiles } from '../../../mock/src/key-files.ts';
import type { MockContext } from '../../../mock/src/mock-model.ts';
import { EMPTY_CATALOG } from '../../../scripts/spec/catalog-model.ts';
import { ERRORS_SHARD } from '../live-files.ts';
import { writeTo } from '../node/files.ts';
import type { FromSandbox, LiveIndex, Program, SentPrimes } from '../protocol.ts';
import { createAdapter } from './axios-adapter.ts';
import { type CatalogShards, growCatalog } from './catalog-shards.ts';
import { exchangeView } from './exchange-view.ts';
import { createNoticeDesk, type NoticeDesk } from './notice-desk.ts';
import { errorView, runProgram } from './run-program.ts';
import { sessionKeys } from './session-keys.ts';

/** How a session begins. */
export interface SessionOptions {
  /** What the keys are made of, if it was found already. */
  primes: SentPrimes | undefined;
  index: LiveIndex;
  tell: (message: FromSandbox) => void;
}

/** The mock server of a page: its state and keys last as long as the page is open. */
export interface Session {
  shards: CatalogShards;
  /** Runs a program; resolves when it has ended and what follows it has happened. */
  run(program: Program): Promise<void>;
  /** Forgets orders and notices. */
  reset(): void;
}

/** Opens a session: keys with certificates, a mock server, and the environment that programs read. */
export async function openSession({ primes, index, tell }: SessionOptions): Promise<Session> {
  const keys = await sessionKeys(primes);
  const desk = createNoticeDesk(tell);
  const { shards: names, server } = index;
  const catalog = { ...EMPTY_CATALOG, operations: [], webhooks: [], errors: { ...EMPTY_CATALOG.errors }, server };
  const context = createMockContext({
    ...{ catalog, keys, send: desk.send, settings: { keyMode: 'public-key' } },
    // The log has the entry before the observer has the request.
    observe(observation) {
      const [entry] = context.control.requests();
      if (entry) tell({ kind: 'exchange', exchange: exchangeView(entry, observation, keys) });
    },
  });
  const shards = growCatalog(context, names, (name) => tell({ kind: 'wanted', name }));
  axios.defaults.adapter = createAdapter(async (request) => {
    await shards.need(request.url);
    if (request.headers['mock-fail']) await shards.needShard(ERRORS_SHARD);
    return handleRequest(context, request);
  });
  process.env = writePemFiles(keys, (name, content) => {
    writeTo(name, content);
    return name;
  });
  const run = (program: Program): Promise<void> => runIn({ context, desk, tell }, program);
  return { shards, run, reset: () => context.control.reset() };
}

interface RunParts extends Pick<SessionOptions, 'tell'> {
  context: MockContext;
  desk: NoticeDesk;
}

async function runIn({ context, desk, tell }: RunParts, program: Program): Promise<void> {
  const { file, uploads, keyMode, webhook } = program;
  const start = performance.now();
  for (const name of uploads) writeTo(name, name);
  context.settings.keyMode = keyMode;
  try {
    const exports = await runProgram(program);
    if (webhook !== undefined) await desk.callHandler(context, webhook, exports);
    else await desk.follow(context);
    tell({ kind: 'ended', milliseconds: performance.now() - start });
  } catch (error) {
    tell({ kind: 'ended', milliseconds: performance.now() - start, error: errorView(error, file) });
  }
}
