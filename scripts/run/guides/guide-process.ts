import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { TYPESCRIPT_LOADER } from '../../lib/typescript-loader.ts';
import { cleanEnvironment } from '../process-output.ts';
import type { GuideResult } from './guide-model.ts';

/** Characters that are kept of what a process prints. */
const LONGEST = 20_000;

/** Where and with what a file runs. */
export interface Launch {
  /** Absolute path. */
  script: string;
  /** Arguments of Node, and of the script. */
  options?: readonly string[];
  args?: readonly string[];
  folder: string;
  environment: Record<string, string>;
  /** Milliseconds that it may take. */
  limit: number;
}

/** A process that was started. */
export interface Running {
  child: ChildProcess;
  /** Resolves when it has ended, by itself or because its time was over. */
  ended: Promise<GuideResult>;
  /** What it has printed so far. */
  printed(): Pick<GuideResult, 'stdout' | 'stderr'>;
}

/** Starts a file as a reader does, `npx tsx file.ts`: nothing of this process but its PATH and the like comes along. */
export function launch({ script, options = [], args = [], folder, environment, limit }: Launch): Running {
  const child = spawn(process.execPath, [...TYPESCRIPT_LOADER, ...options, script, ...args], {
    cwd: folder,
    env: { ...cleanEnvironment(), ...environment, NO_PROXY: '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const texts = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    texts.stdout = (texts.stdout + chunk).slice(0, LONGEST);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    texts.stderr = (texts.stderr + chunk).slice(0, LONGEST);
  });
  return { child, printed: () => ({ ...texts }), ended: endOf(child, limit).then((code) => ({ code, ...texts })) };
}

async function endOf(child: ChildProcess, limit: number): Promise<GuideResult['code']> {
  const late = { is: false };
  const timer = setTimeout(() => {
    late.is = true;
    child.kill('SIGKILL');
  }, limit);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]; // as Node documents it
  clearTimeout(timer);
  return late.is ? undefined : (code ?? signal ?? undefined);
}
