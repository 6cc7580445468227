import { resolve } from 'node:path';
import { serveParent } from '../../lib/child-process.ts';
import type { Problem } from '../../lib/problem.ts';
import { type LiveCheck, openLiveCheck } from './live-check.ts';

/** The functions of its parent that the check's process calls. */
export interface CheckListener {
  report(id: number, problems: readonly Problem[], complete: boolean): void;
}

let live: LiveCheck | undefined;
let latest = 0;
/** One check after the other: the next one builds on what this one read. */
let queue = Promise.resolve();

const functions = {
  /** Checks a project, or what some changed files affect, and reports to the parent under `id`. A newer check cuts it short. */
  check(root: string, id: number, changed: readonly string[] | undefined): Promise<void> {
    // Rules cut the folder off absolute paths, so that it must not end in a slash.
    live ??= openLiveCheck(resolve(root));
    const { check } = live;
    latest = id;
    const run = queue.then(() =>
      check(
        changed,
        (problems, complete) => void parent.report.asEvent(id, problems, complete),
        () => latest === id,
      ),
    );
    queue = run.catch(() => undefined); // the parent gets the error
    return run;
  },
};

/** The functions of the check's process. */
export type CheckFunctions = typeof functions;

const parent = serveParent<typeof functions, CheckListener>(functions);
