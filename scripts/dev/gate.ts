import { type ChildProcess, fork } from 'node:child_process';
import type { Problem } from '../lib/problem.ts';
import { TYPESCRIPT_LOADER } from '../lib/typescript-loader.ts';

/** What the check's process is asked: what is wrong after these files changed, or in the whole project. */
export interface GateRequest {
  id: number;
  changed?: string[];
}

/** What it answers: first what is known soon, then, `complete`, with the compiler's word. */
export type GateAnswer = { id: number; problems: Problem[]; complete: boolean } | { id: number; failure: string };

/** The check of a served site, in a process of its own, so that pages need not wait for it. */
export interface Gate {
  /** Asks for the problems after some files (relative to the project) changed; without a list, of the whole project. */
  check(changed?: readonly string[]): void;
  close(): void;
}

/** Starts the check's process with the first question. `told` gets the answers to the last question. */
export function startGate(
  root: string,
  told: (problems: readonly Problem[], complete: boolean) => void,
  failed: (message: string) => void,
): Gate {
  const state: { child?: ChildProcess; count: number } = { count: 0 };
  const start = (): ChildProcess => {
    const child = fork(new URL('./gate-worker.ts', import.meta.url), [root], { execArgv: TYPESCRIPT_LOADER });
    child.on('message', (message) => {
      const answer = message as GateAnswer;
      if (answer.id !== state.count) return;
      if ('failure' in answer) failed(answer.failure);
      else told(answer.problems, answer.complete);
    });
    child.once('exit', () => delete state.child);
    return child;
  };
  return {
    check(changed) {
      state.child ??= start();
      state.count += 1;
      state.child.send({ id: state.count, ...(changed && { changed: [...changed] }) } satisfies GateRequest);
    },
    close() {
      state.child?.disconnect();
    },
  };
}
