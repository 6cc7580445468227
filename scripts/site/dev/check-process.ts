import { startWorker, type Worker, WorkerExit } from '../../lib/child-process.ts';
import type { Problem } from '../../lib/problem.ts';
import type { CheckFunctions, CheckListener } from './check-worker.ts';

/** Gets the problems of a check: first those that are known soon, then, `complete`, those of the compilers too. */
export type ReportProblems = (problems: readonly Problem[], complete: boolean) => void;

/** The check of a served site, in a child process, so that pages need not wait for it. */
export interface CheckProcess {
  /** Checks what some changed files (relative to the project) affect; without a list, the entire project. */
  check(changed?: readonly string[]): void;
  close(): void;
}

/** Processes in a row that may end early before the check waits for the next change. */
const MAX_EXITS = 2;

/**
 * Creates the check's process, which starts with the first check. `report` gets the results of the last check alone,
 * `logFailure` a message for each error. A process that ends early is replaced by one that checks the entire project.
 */
export function startCheckProcess(
  root: string,
  report: ReportProblems,
  logFailure: (message: string) => void,
): CheckProcess {
  let worker: Worker<CheckFunctions> | undefined;
  let isClosed = false;
  let latest = 0;
  let exits = 0;
  const listener: CheckListener = {
    report(id, problems, complete) {
      if (id === latest) report(problems, complete);
    },
  };
  const start = (): Worker<CheckFunctions> => {
    const started = startWorker<CheckFunctions, CheckListener>(new URL('./check-worker.ts', import.meta.url), listener);
    started.exited.then(({ reason }) => worker === started && replace(reason));
    return started;
  };
  /** The process has ended, at work or idle: a new one checks again, unless it ends time and again. */
  const replace = (reason: string): void => {
    worker = undefined;
    if (isClosed) return;
    exits += 1;
    const isLast = exits >= MAX_EXITS;
    const next = isLast ? 'it starts again with the next change' : 'a new one takes over';
    logFailure(`check: its process ended (${reason}); ${next}.`);
    if (!isLast) run();
  };
  const fail = (error: unknown): void => {
    if (isClosed || error instanceof WorkerExit) return;
    exits = 0;
    logFailure(error instanceof Error ? error.message : String(error));
  };
  const run = (changed?: readonly string[]): void => {
    if (isClosed) return;
    worker ??= start();
    latest += 1;
    const id = latest;
    worker.functions.check(root, id, changed).then(
      () => {
        if (id === latest) exits = 0;
      },
      (error: unknown) => {
        if (id === latest) fail(error);
      },
    );
  };
  return {
    check: run,
    close() {
      isClosed = true;
      void worker?.close();
    },
  };
}
