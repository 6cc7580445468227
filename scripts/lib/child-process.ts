import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BirpcReturn, createBirpc } from 'birpc';
import { STARTER } from './starter.ts';

/** The end of a worker with calls still pending. */
export class WorkerExit extends Error {
  /** Its signal or exit code, or why it could not be started. */
  readonly reason: string;
  constructor(file: string, reason: string) {
    super(`${file} ended early (${reason}).`);
    this.reason = reason;
  }
}

/** A process of ours whose functions are called as if they were of this process. Calls to one that has ended reject with {@link WorkerExit}. */
export interface Worker<Functions> {
  functions: BirpcReturn<Functions, object>;
  /** Resolves with the reason once the process has ended, or could not be started. */
  exited: Promise<WorkerExit>;
  /** Ends it with all that it started; resolves once it has ended. */
  close(): Promise<void>;
}

/**
 * Starts a TypeScript file that calls {@link serveParent} as a worker. `local` are the functions that the worker may call
 * here, `execArgv` options of Node. Arguments and results are structured clones, so that errors stay errors.
 */
export function startWorker<Functions, Local extends object = object>(
  file: URL,
  local: Local,
  execArgv: string[] = [],
): Worker<Functions> {
  const child = forkWorker(file, [], { serialization: 'advanced', execArgv });
  const functions = createBirpc<Functions, Local>(local, {
    post: (message) => void child.send(message, () => undefined), // a failure is followed by the end of the process
    on: (listener) => void child.on('message', listener),
    timeout: -1,
  });
  const exited = new Promise<WorkerExit>((resolve) => {
    onExit(child, (reason) => {
      const exit = new WorkerExit(basename(file.pathname), reason);
      resolve(exit);
      functions.$close(exit);
    });
  });
  return {
    functions,
    exited,
    async close() {
      // The worker ends when its channel closes; the signal ends one that is busy, but is lost while it holds signals.
      if (child.connected) child.disconnect();
      killWorker(child);
      await exited;
    },
  };
}

/** For a worker: lets the parent call its functions, and returns those of the parent. The worker ends with its parent. */
export function serveParent<Functions extends object, Parent = object>(
  functions: Functions,
): BirpcReturn<Parent, Functions> {
  exitWithParent();
  return createBirpc<Parent, Functions>(functions, {
    post: sendToParent,
    on: (listener) => void process.on('message', listener),
    timeout: -1,
  });
}

/**
 * Starts a TypeScript file of ours as a process that works for this one and ends with it. It is in a group of its own:
 * so it ends with all that it started, and Ctrl-C, which reaches the entire group of a terminal, leaves its end to us.
 */
function forkWorker(file: URL, parameters: readonly string[], options: ForkOptions = {}): ChildProcess {
  const child = fork(STARTER, [fileURLToPath(file), ...parameters], { execArgv: [], detached: true, ...options });
  const end = (): void => killWorker(child);
  // By itself it notices the end of its parent only when it is idle.
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** Calls `ended` with the reason when a worker has ended, or could not be started: then it may be called once more. */
function onExit(child: ChildProcess, ended: (reason: string) => void): void {
  child.once('error', ({ message }) => ended(message));
  child.once('exit', (code, signal) => ended(String(signal ?? code)));
}

/** Ends a worker with all that it started. */
function killWorker({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) endGroup(pid);
}

/** Ends children before a signal ends this process, whose exit code is then that of the signal. Returns what undoes this. */
export function endOnSignals(end: () => void): () => void {
  const listener = (signal: NodeJS.Signals): void => {
    process.exitCode = signal === 'SIGINT' ? 130 : 143;
    end();
  };
  process.once('SIGINT', listener).once('SIGTERM', listener);
  return () => void process.off('SIGINT', listener).off('SIGTERM', listener);
}

/** For a worker: ends it, with all that it started, once its parent is gone. */
function exitWithParent(): void {
  process.once('disconnect', () => {
    endGroup(process.pid);
    process.exit();
  });
}

/** For a worker: sends a message to its parent, if that still runs. */
function sendToParent(message: object): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself, or is in the group of whoever started it.
  }
}
