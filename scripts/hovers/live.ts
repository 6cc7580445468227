import { type ChildProcess, fork } from 'node:child_process';
import { TYPESCRIPT_LOADER } from '../lib/typescript-loader.ts';
import type { Block, BlockHovers } from './model.ts';

/** What the living worker is asked; `reload`: files changed, so look at them anew first. */
export interface LiveRequest {
  id: number;
  blocks: readonly Block[];
  reload: boolean;
}

/** What it answers. */
export type LiveAnswer = { id: number; hovers: BlockHovers[] } | { id: number; error: string };

/** Computes hovers in a process of its own, whose program lives on: what did not change is kept. */
export interface LiveHovers {
  /** The hovers of blocks, in their order. Rejects when the worker fails. */
  compute(blocks: readonly Block[]): Promise<BlockHovers[]>;
  /** To be called when files changed; the next computation sees them. */
  reload(): void;
  close(): void;
}

interface State {
  child?: ChildProcess;
  stale: boolean;
  count: number;
  waiting: Map<number, { resolve(hovers: BlockHovers[]): void; reject(error: Error): void }>;
}

/** The process starts with the first computation, and again after it failed. It ends with its parent. */
export function startLiveHovers(root: string): LiveHovers {
  const state: State = { stale: false, count: 0, waiting: new Map() };
  return {
    compute(blocks) {
      state.child ??= startWorker(root, state);
      const { child } = state;
      const id = state.count++;
      const request: LiveRequest = { id, blocks, reload: state.stale };
      state.stale = false;
      return new Promise((resolve, reject) => {
        state.waiting.set(id, { resolve, reject });
        child.ref();
        child.channel?.ref();
        child.send(request);
      });
    },
    reload() {
      state.stale = true;
    },
    close() {
      state.child?.disconnect();
    },
  };
}

function startWorker(root: string, state: State): ChildProcess {
  const child = fork(new URL('./live-worker.ts', import.meta.url), [root], {
    execArgv: TYPESCRIPT_LOADER,
    serialization: 'advanced',
  });
  child.on('message', (message) => {
    const answer = message as LiveAnswer;
    const waiting = state.waiting.get(answer.id);
    state.waiting.delete(answer.id);
    if ('hovers' in answer) waiting?.resolve(answer.hovers);
    else waiting?.reject(new Error(answer.error));
    // An idle worker keeps nobody alive.
    if (state.waiting.size === 0) release(child);
  });
  child.once('exit', (code, signal) => {
    for (const { reject } of state.waiting.values()) reject(new Error(`the hover worker ended (${signal ?? code})`));
    state.waiting.clear();
    delete state.child;
  });
  return child;
}

function release(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
