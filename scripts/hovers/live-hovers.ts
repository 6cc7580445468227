import { startWorker, type Worker, WorkerExit } from '../lib/child-process.ts';
import { heapLimit } from '../lib/heap-limit.ts';
import type { Block, BlockHovers } from './hover-model.ts';
import type { HoverWorker } from './hover-worker.ts';

/** Computes hovers in a process of its own, whose program lives on: what did not change is kept. */
export interface LiveHovers {
  /** The hovers of blocks, in their order. Rejects when they can't be computed, or their worker ends over them twice. */
  compute(blocks: readonly Block[]): Promise<BlockHovers[]>;
  /** To be called when files changed; the next computation sees them. */
  reload(): void;
  /** Ends the worker once it is done, until there is more to compute: it takes several hundred MB. */
  rest(): void;
  /** Ends the worker. Pending computations are rejected. */
  close(): void;
}

interface State {
  root: string;
  onOutput(message: string): void;
  worker?: Worker<HoverWorker>;
  isClosed: boolean;
  isStale: boolean;
}

/** About twice what hovers take: the declarations, and the program of the blocks that have notations. */
const HEAP = { base: 150, perPage: 0.15 };

/** Workers that may end over the same blocks before these are given up. */
const MAX_WORKERS = 2;

/**
 * The process starts with the first computation, and ends with its parent. Should it end before, a new one takes over,
 * and `onOutput` gets a message.
 */
export function startLiveHovers(root: string, onOutput: (message: string) => void): LiveHovers {
  const state: State = { root, onOutput, isClosed: false, isStale: false };
  // One call at a time: so it is known over which blocks a worker ended.
  let queue: Promise<unknown> = Promise.resolve();
  return {
    compute(blocks) {
      const result = queue.then(() => computeWithRestart(state, blocks));
      queue = result.catch(() => undefined);
      return result;
    },
    reload() {
      state.isStale = true;
    },
    rest() {
      queue = queue.then(async () => {
        const { worker } = state;
        delete state.worker;
        await worker?.close();
      });
    },
    close() {
      state.isClosed = true;
      void state.worker?.close();
    },
  };
}

async function computeWithRestart(state: State, blocks: readonly Block[]): Promise<BlockHovers[]> {
  for (let count = 1; ; count += 1) {
    if (state.isClosed) throw new Error('hovers: their process was ended');
    try {
      return await compute(state, blocks);
    } catch (error) {
      if (!(error instanceof WorkerExit)) throw error;
      if (state.isClosed || count < MAX_WORKERS) continue;
      throw new Error(`hovers: the compiler's process ended twice (${error.reason}) at ${filesOf(blocks)}`);
    }
  }
}

function compute(state: State, blocks: readonly Block[]): Promise<BlockHovers[]> {
  state.worker ??= start(state);
  const { isStale } = state;
  state.isStale = false;
  return state.worker.functions.compute(state.root, blocks, isStale);
}

/** Starts a worker, which is forgotten as soon as it has ended, busy or idle. */
function start(state: State): Worker<HoverWorker> {
  const worker = startWorker<HoverWorker>(new URL('./hover-worker.ts', import.meta.url), {}, [
    heapLimit(state.root, HEAP),
  ]);
  void worker.exited.then(({ reason }) => {
    if (state.worker !== worker) return;
    delete state.worker;
    if (!state.isClosed) state.onOutput(`hovers: the compiler's process ended (${reason}); a new one takes over.`);
  });
  return worker;
}

const filesOf = (blocks: readonly Block[]): string =>
  blocks.map(({ file, page }) => (page ? `${page.file}:${page.line}` : file)).join(', ');
