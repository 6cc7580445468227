import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { TYPESCRIPT_LOADER } from './typescript-loader.ts';

/**
 * Starts a TypeScript file of ours as a process that works for this one and ends with it. It is in a group of its own:
 * so it ends with all that it started, and Ctrl-C, which reaches the whole group of a terminal, leaves its end to us.
 */
export function forkWorker(file: URL, parameters: readonly string[], options: ForkOptions = {}): ChildProcess {
  const child = fork(file, parameters, { execArgv: TYPESCRIPT_LOADER, detached: true, ...options });
  const end = (): void => killWorker(child);
  // By itself it sees that its parent is gone only when it is idle.
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
  return child;
}

/** Calls `ended` with the reason when a worker has ended, or could not be started: then it may be called once more. */
export function onExit(child: ChildProcess, ended: (reason: string) => void): void {
  child.once('error', ({ message }) => ended(message));
  child.once('exit', (code, signal) => ended(String(signal ?? code)));
}

/** Ends a worker with all that it started. */
export function killWorker({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) endGroup(pid);
}

/** For a worker: ends it, with all that it started, once its parent is gone. */
export function exitWithParent(): void {
  process.once('disconnect', () => {
    endGroup(process.pid);
    process.exit();
  });
}

/** For a worker: answers. Nobody needs an answer to a parent that is gone. */
export function sendToParent(message: object): void {
  if (process.connected) process.send?.(message, undefined, undefined, () => undefined);
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself, or is in the group of whoever started it.
  }
}
