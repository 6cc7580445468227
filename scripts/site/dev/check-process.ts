import type { ChildProcess } from 'node:child_process';
import { forkWorker, killWorker, onExit } from '../../lib/child-process.ts';
import type { Problem } from '../../lib/problem.ts';

/** What the check's process is asked: what is wrong after these files changed, or in the whole project. */
export interface CheckRequest {
  id: number;
  changed?: string[];
}

/** What it answers: first what is known soon, then, `complete`, with the compiler's word. */
export type CheckResponse = { id: number; problems: Problem[]; complete: boolean } | { id: number; failure: string };

/** The check of a served site, in a process of its own, so that pages need not wait for it. */
export interface CheckProcess {
  /** Asks for the problems after some files (relative to the project) changed; without a list, of the whole project. */
  check(changed?: readonly string[]): void;
  close(): void;
}

interface State {
  root: string;
  told(problems: readonly Problem[], complete: boolean): void;
  failed(message: string): void;
  child?: ChildProcess;
  closed: boolean;
  count: number;
  /** Whether the last question is still open, and how many processes have ended over questions since one was answered. */
  waiting: boolean;
  ended: number;
}

/** Processes that may end, one after the other, before the check waits for the next change. */
const PROCESSES = 2;

/**
 * Starts the check's process with the first question. `told` gets the answers to the last question, `failed` what went
 * wrong. A process that ends too early is replaced by one that looks at the whole project.
 */
export function startCheckProcess(root: string, told: State['told'], failed: State['failed']): CheckProcess {
  const state: State = { root, told, failed, closed: false, count: 0, waiting: false, ended: 0 };
  return {
    check: (changed) => ask(state, changed),
    close() {
      state.closed = true;
      if (state.child) killWorker(state.child);
    },
  };
}

function ask(state: State, changed?: readonly string[]): void {
  if (state.closed) return;
  state.child ??= start(state);
  state.count += 1;
  state.waiting = true;
  const request: CheckRequest = { id: state.count, ...(changed && { changed: [...changed] }) };
  // That it is gone is told by its end.
  state.child.send(request, () => undefined);
}

function start(state: State): ChildProcess {
  const child = forkWorker(new URL('./check-worker.ts', import.meta.url), [state.root]);
  child.on('message', (message) => {
    const answer = message as CheckResponse;
    if (answer.id !== state.count) return;
    state.waiting = 'complete' in answer && !answer.complete;
    if (!state.waiting) state.ended = 0;
    if ('failure' in answer) state.failed(answer.failure);
    else state.told(answer.problems, answer.complete);
  });
  onExit(child, (reason) => replace(state, child, reason));
  return child;
}

function replace(state: State, child: ChildProcess, reason: string): void {
  if (state.child !== child) return;
  delete state.child;
  if (state.closed || !state.waiting) return;
  state.waiting = false;
  state.ended += 1;
  const isLast = state.ended >= PROCESSES;
  const next = isLast ? 'it starts again with the next change' : 'a new one takes over';
  state.failed(`check: its process ended (${reason}); ${next}.`);
  if (!isLast) ask(state);
}
