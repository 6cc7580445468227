import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { processTree } from '../../scripts/lib/process-memory.ts';

/** A running `npm run dev` of a project. */
export interface DevServer {
  url: string;
  /** Its output so far. */
  output: () => string;
  /** All processes that it consists of now. */
  processes: () => Promise<DevProcess[]>;
  /** Sends a signal to its terminal's group, as Ctrl-C does, or to the server alone; returns the exit code. */
  end: (signal: NodeJS.Signals, target: 'group' | 'server') => Promise<number | null>;
  stop: () => Promise<void>;
}

/** One of its processes. */
export interface DevProcess {
  id: number;
  command: string;
}

/** Serves a project folder on a free port, as from a terminal of its own. Throws with its output when it ends early. */
export async function serveProject(folder: string): Promise<DevServer> {
  const { child, output, processes } = startProject(folder);
  return {
    url: await urlOf(child, output),
    output,
    processes,
    end: (signal, target) => endWith(child, signal, target),
    stop: async () => void (await endWith(child, 'SIGTERM', 'server')),
  };
}

/** Starts the server of a project folder; it listens some seconds later. */
export function startProject(folder: string): Pick<DevServer, 'output' | 'processes'> & { child: ChildProcess } {
  const child = spawn('node', [...devParameters(folder), '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    detached: true,
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  }
  return { child, output: () => printed.join(''), processes: () => familyNow(child.pid ?? 0) };
}

/** With what `npm run dev` calls Node. npm itself would be a process between the tests and the server. */
function devParameters(folder: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { scripts: { dev: string } };
  return scripts.dev.split(' ').slice(1);
}

async function urlOf(child: ChildProcess, output: () => string): Promise<string> {
  for (;;) {
    const [, url] = /(http:\/\/127\.0\.0\.1:\d+\/)/.exec(output()) ?? [];
    if (url) return url;
    if (hasEnded(child)) throw new Error(`dev ended with ${child.exitCode}:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Ends a started server; returns its exit code, which is null when a signal ended it. */
export async function endWith(
  child: ChildProcess,
  signal: NodeJS.Signals,
  target: 'group' | 'server',
): Promise<number | null> {
  if (!hasEnded(child) && child.pid !== undefined) {
    const ended = once(child, 'exit');
    process.kill(target === 'group' ? -child.pid : child.pid, signal);
    await ended;
  }
  return child.exitCode;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** A process and all that it started, as they are now. */
async function familyNow(root: number): Promise<DevProcess[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,stat=,args=']);
  const all = stdout.split('\n').map((line) => {
    const [id = '', parent = '', state = '', ...command] = line.trim().split(/\s+/);
    return { id: Number(id), parent: Number(parent), state, kilobytes: 0, command: command.join(' ') };
  });
  const family = new Set(processTree(root, all).map(({ id }) => id));
  return all.filter(({ id, state }) => family.has(id) && !state.startsWith('Z'));
}

/** Those of some processes that still run. */
export async function stillRunning(processes: readonly DevProcess[]): Promise<DevProcess[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,stat=']);
  const running = new Set(
    stdout.split('\n').flatMap((line) => {
      const [id = '', state = ''] = line.trim().split(/\s+/);
      return state.startsWith('Z') ? [] : [Number(id)];
    }),
  );
  return processes.filter(({ id }) => running.has(id));
}
