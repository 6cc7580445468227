import { type ChildProcess, spawn } from 'node:child_process';
import { Readable, type Writable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { treeBytes } from '../lib/process-memory.ts';

/** Cost of a program: wall time, processor time of all its processes together, and peak memory of its process tree. */
export interface Cost {
  seconds: number;
  cpuSeconds: number;
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

/** Least interval of sampling the process tree, in milliseconds. */
const INTERVAL = 200;
/** The part of the time that may go into sampling: to add up the pages of a large process takes some of its own time. */
const SAMPLING_PART = 1 / 20;

/** Runs the program that its parameters are, then writes the processor time of all that it started to descriptor 3. */
const TIMED = '"$@"; code=$?; times >&3; exit "$code"';

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
  const { child, ended, output, times } = startChild('sh', ['-c', TIMED, 'sh', program, ...parameters], where);
  const sampling = samplePeak(child.pid ?? 0, ended);
  const code = await ended;
  const seconds = (performance.now() - start) / 1000;
  if (!expected.includes(code))
    throw new Error(`${program} ${parameters.join(' ')} exited ${code}\n${output().slice(-4000)}`);
  return { seconds, cpuSeconds: childSeconds(times()), peakBytes: await sampling, output: output() };
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
  const child = spawn(program, parameters, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe', 'pipe'], detached: true });
  const stop = (): void => endGroup(child);
  signal.addEventListener('abort', stop);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => signal.removeEventListener('abort', stop));
  const output = collectText(child.stdout, child.stderr);
  return { child, ended, output, times: collectText(child.stdio[3]) };
}

/** What streams have given so far, in the order in which it came. */
function collectText(...streams: readonly (Readable | Writable | null | undefined)[]): () => string {
  const chunks: string[] = [];
  for (const stream of streams) {
    if (stream instanceof Readable) stream.setEncoding('utf8').on('data', (text: string) => chunks.push(text));
  }
  return () => chunks.join('');
}

/** The processor time of a shell's children by the second line of what its `times` prints, such as `1m2.50s 0m3.40s`. */
export function childSeconds(times: string): number {
  const [, children = ''] = times.split('\n');
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
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
  const stopped = ended.then(stop, stop);
  const begin = performance.now();
  let peak = 0;
  while (state.running) {
    const start = performance.now();
    peak = Math.max(peak, await treeBytes(root));
    const now = performance.now();
    // No longer than the program has run: one slow sample at its start must not be the only one of a short program.
    const pause = Math.max(INTERVAL, Math.min((now - start) / SAMPLING_PART, now - begin));
    await Promise.race([stopped, setTimeout(pause)]);
  }
  return peak;
}
