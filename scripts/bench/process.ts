import { type ChildProcess, spawn } from 'node:child_process';
import { treeBytes } from '../lib/process-memory.ts';

/** Cost of a program: wall time, and peak memory of its process tree. */
export interface Cost {
  seconds: number;
  peakBytes: number;
  /** All that it printed. */
  output: string;
}

/** Where a program runs, and what ends it before its time. */
export interface Surroundings {
  folder: string;
  signal: AbortSignal;
}

/** A program that runs until it is stopped. */
export interface RunningProgram {
  /** All that it has printed so far. */
  output: () => string;
  /** Ends it with all that it started, and waits for that. */
  stop: () => Promise<void>;
}

/** Interval of sampling the process tree, in milliseconds. */
const INTERVAL = 200;

/**
 * Runs a program to its end and measures it. Throws with the end of its output when it is stopped, or exits with another code
 * than one of `expected`.
 */
export async function measureProgram(
  program: string,
  parameters: string[],
  where: Surroundings,
  expected: readonly (number | null)[] = [0],
): Promise<Cost> {
  const start = performance.now();
  const { child, ended, output } = startChild(program, parameters, where);
  const sampling = samplePeak(child.pid ?? 0, ended);
  const code = await ended;
  const seconds = (performance.now() - start) / 1000;
  if (!expected.includes(code))
    throw new Error(`${program} ${parameters.join(' ')} exited ${code}\n${output().slice(-4000)}`);
  return { seconds, peakBytes: await sampling, output: output() };
}

/** Starts a program that serves. */
export function startProgram(program: string, parameters: string[], where: Surroundings): RunningProgram {
  const { child, ended, output } = startChild(program, parameters, where);
  return {
    output,
    async stop() {
      endGroup(child);
      await ended;
    },
  };
}

function startChild(program: string, parameters: string[], { folder, signal }: Surroundings) {
  signal.throwIfAborted();
  // A group of its own, so that all of it can be ended at once.
  const child = spawn(program, parameters, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const stop = (): void => endGroup(child);
  signal.addEventListener('abort', stop);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => signal.removeEventListener('abort', stop));
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
  }
  return { child, ended, output: () => chunks.join('') };
}

function endGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

async function samplePeak(root: number, ended: Promise<unknown>): Promise<number> {
  const state = { running: true };
  const stop = (): void => {
    state.running = false;
  };
  ended.then(stop, stop);
  let peak = 0;
  while (state.running) {
    peak = Math.max(peak, await treeBytes(root));
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
  return peak;
}
