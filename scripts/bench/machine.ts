import { execFile } from 'node:child_process';
import { availableParallelism, cpus, totalmem, type } from 'node:os';
import { promisify } from 'node:util';
import { type Counting, currentCounting } from '../lib/process-memory.ts';

/** The machine of a measurement, and its time. */
export interface Machine {
  date: string;
  /** The commit, with a mark when files differ from it; undefined outside of git. */
  commit?: string;
  system: string;
  node: string;
  cores: number;
  processor: string;
  memoryBytes: number;
  /** How memory is counted. */
  counting: Counting;
}

/** Describes this machine and the state of the project. */
export async function describeMachine(project: string): Promise<Machine> {
  const commit = await describeCommit(project);
  return {
    date: new Date().toISOString().slice(0, 10),
    ...(commit !== undefined && { commit }),
    system: `${type()} ${process.arch}`,
    node: process.version,
    cores: availableParallelism(),
    processor: (cpus()[0]?.model ?? 'unknown processor').trim(),
    memoryBytes: totalmem(),
    counting: currentCounting(),
  };
}

/** One line about the machine, for people. */
export function machineLine({ date, commit, system, node, cores, processor, memoryBytes, counting }: Machine): string {
  const memory = `${Math.round(memoryBytes / 1024 ** 3)} GB`;
  const state = commit === undefined ? '' : `, commit ${commit}`;
  return `${date}${state}: ${cores} cores (${processor}), ${memory}, ${system}, Node.js ${node}; memory is ${counting}`;
}

async function describeCommit(project: string): Promise<string | undefined> {
  const parameters = ['describe', '--always', '--dirty', '--abbrev=9'];
  return promisify(execFile)('git', parameters, { cwd: project }).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}
