import type { ChildProcess } from 'node:child_process';
import { forkWorker, killWorker, onExit } from '../lib/child-process.ts';
import type { Block, BlockHovers } from './hover-model.ts';

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
  /** The hovers of blocks, in their order. Rejects when they can't be computed, or their worker ends over them twice. */
  compute(blocks: readonly Block[]): Promise<BlockHovers[]>;
  /** To be called when files changed; the next computation sees them. */
  reload(): void;
  /** Ends the worker. What it had not yet answered is rejected. */
  close(): void;
}

interface Question {
  blocks: readonly Block[];
  resolve(hovers: BlockHovers[]): void;
  reject(error: Error): void;
  /** How many workers have ended over it. */
  ended: number;
}

interface State {
  root: string;
  told(message: string): void;
  child?: ChildProcess;
  closed: boolean;
  stale: boolean;
  count: number;
  /** In the order in which the worker takes them. */
  waiting: Map<number, Question>;
}

/** Workers that may end over a question before it is given up. */
const WORKERS = 2;

/**
 * The process starts with the first computation, and ends with its parent. Should it end before, a new one takes over,
 * and `told` gets a message.
 */
export function startLiveHovers(root: string, told: (message: string) => void): LiveHovers {
  const state: State = { root, told, closed: false, stale: false, count: 0, waiting: new Map() };
  return {
    compute: (blocks) => new Promise((resolve, reject) => ask(state, { blocks, resolve, reject, ended: 0 })),
    reload() {
      state.stale = true;
    },
    close() {
      state.closed = true;
      if (state.child) killWorker(state.child);
    },
  };
}

function ask(state: State, question: Question): void {
  if (state.closed) {
    question.reject(new Error('hovers: their process was ended'));
    return;
  }
  state.child ??= startWorker(state);
  const { child } = state;
  const id = state.count++;
  const request: LiveRequest = { id, blocks: question.blocks, reload: state.stale };
  state.stale = false;
  state.waiting.set(id, question);
  child.ref();
  child.channel?.ref();
  // That it is gone is told by its end.
  child.send(request, () => undefined);
}

function startWorker(state: State): ChildProcess {
  const child = forkWorker(new URL('./live-worker.ts', import.meta.url), [state.root], { serialization: 'advanced' });
  child.on('message', (message) => {
    const answer = message as LiveAnswer;
    const question = state.waiting.get(answer.id);
    state.waiting.delete(answer.id);
    if ('hovers' in answer) question?.resolve(answer.hovers);
    else question?.reject(new Error(answer.error));
    // An idle worker keeps nobody alive.
    if (state.waiting.size === 0) release(child);
  });
  onExit(child, (reason) => replace(state, child, reason));
  return child;
}

/** Asks a new worker what the one that ended left open: it was at the first question, and the others can do nothing for it. */
function replace(state: State, child: ChildProcess, reason: string): void {
  if (state.child !== child) return;
  delete state.child;
  const [first, ...others] = state.waiting.values();
  state.waiting.clear();
  if (!state.closed) state.told(`hovers: the compiler's process ended (${reason}); a new one takes over.`);
  if (!first) return;
  const ended = first.ended + 1;
  if (ended < WORKERS) ask(state, { ...first, ended });
  else first.reject(new Error(`hovers: the compiler's process ended twice (${reason}) at ${filesOf(first.blocks)}`));
  for (const question of others) ask(state, question);
}

const filesOf = (blocks: readonly Block[]): string =>
  blocks.map(({ file, page }) => (page ? `${page.file}:${page.line}` : file)).join(', ');

function release(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
