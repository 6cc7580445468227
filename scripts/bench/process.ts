import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';

/** What a program cost: wall time, and the largest sum of resident memory over its process tree. */
export interface Cost {
  seconds: number;
  peakBytes: number;
}

/** How often the process tree is looked at, in milliseconds. */
const INTERVAL = 100;

/** Runs a program to its end and measures it. Throws with the end of its output when it fails. */
export async function measureProgram(program: string, parameters: string[], folder: string): Promise<Cost> {
  const start = performance.now();
  const child = spawn(program, parameters, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const output: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => output.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => output.push(text));
  const sampling = samplePeak(child.pid ?? 0, ended);
  const code = await ended;
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${program} ${parameters.join(' ')} exited ${code}\n${output.join('').slice(-4000)}`);
  return { seconds, peakBytes: await sampling };
}

async function samplePeak(root: number, ended: Promise<unknown>): Promise<number> {
  const state = { running: true };
  const stop = () => {
    state.running = false;
  };
  ended.then(stop, stop);
  let peak = 0;
  while (state.running) {
    peak = Math.max(peak, residentBytes(root, await listProcesses()));
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
  }
  return peak;
}

interface ProcessLine {
  id: number;
  parent: number;
  kilobytes: number;
}

async function listProcesses(): Promise<ProcessLine[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [id = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
      return { id, parent, kilobytes };
    });
}

/** Resident memory of a process and all that it started. Pages that processes share count once for each. */
export function residentBytes(root: number, processes: ProcessLine[]): number {
  const family = new Set([root]);
  // Children have mostly, but not always, higher ids than their parents: repeat until nothing is added.
  for (let size = 0; size !== family.size; ) {
    size = family.size;
    for (const line of processes) if (family.has(line.parent)) family.add(line.id);
  }
  const members = processes.filter((line) => family.has(line.id));
  return members.reduce((sum, line) => sum + line.kilobytes * 1024, 0);
}
