import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { TYPESCRIPT_LOADER } from '../lib/typescript-loader.ts';

/** Longest output that is kept of a program, in characters. */
const MAX_OUTPUT_LENGTH = 20_000;

/** Folder and environment variables of a process. */
interface ProcessSettings {
  folder: string;
  variables: Record<string, string>;
}

/** The variables of this process without proxies, keys and options of Node, which could lead code to real hosts. */
function processVariables({ variables }: ProcessSettings): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/proxy|^WECHATPAY_|^NODE_|^TSX_/i.test(name));
  return { ...Object.fromEntries(own), ...variables };
}

/** A process that answers each message with one message. */
export interface RunWorker<Request extends object | string, Response> {
  /** Sends a request. Rejects with a {@link WorkerError} when the process ends, or when the time is over. */
  request(message: Request, timeoutMs: number): Promise<Response>;
  /** Ends the process. */
  close(): Promise<void>;
}

/** The end of a worker during a request. */
export class WorkerError extends Error {
  override name = 'WorkerError';
}

/** Starts a script as a worker. `name` is the subject of its errors: the code that it runs. */
export function startWorker<Request extends object | string, Response>(
  script: URL,
  name: string,
  settings: ProcessSettings,
): RunWorker<Request, Response> {
  const child = fork(script, {
    cwd: settings.folder,
    env: processVariables(settings),
    execArgv: TYPESCRIPT_LOADER,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const ended = once(child, 'exit');
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr = (stderr + chunk).slice(-MAX_OUTPUT_LENGTH);
  });
  return {
    request: (message, timeoutMs) =>
      new Promise((resolve, reject) => {
        const finish = (settle: () => void): void => {
          clearTimeout(timer);
          child.off('exit', onExit).off('message', onMessage);
          settle();
        };
        const fail = (reason: string) => finish(() => reject(new WorkerError(`${name} ${reason}.`)));
        // The script sends nothing else.
        const onMessage = (response: unknown) => finish(() => resolve(response as Response));
        const onExit = (code: number | null, signal: string | null) =>
          fail(`ended its process (${signal ?? `exit code ${code}`})${stderr && `, after: ${stderr.trim()}`}`);
        const timer = setTimeout(() => fail(`did not end within ${timeoutMs / 1000} s`), timeoutMs);
        stderr = '';
        child.on('exit', onExit).on('message', onMessage);
        child.send(message);
      }),
    async close() {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await ended;
    },
  };
}

/** For the script of a worker: answers each message, and ends with the process that started it. */
export function serveRequests<Request, Response>(respond: (message: Request) => Promise<Response>): void {
  process.on('message', (message) => void respond(message as Request).then((response) => process.send?.(response)));
  process.on('disconnect', () => process.exit());
}

/** The end of a program, and its output. */
export interface ProgramResult {
  /** The exit code, or the name of the signal; undefined when its time was over. */
  code: number | string | undefined;
  stdout: string;
  stderr: string;
}

/** A program to start. */
export interface ProgramSettings extends ProcessSettings {
  /** Absolute path. */
  script: string;
  timeoutMs: number;
}

/** A program that was started. */
export interface RunningProgram {
  child: ChildProcess;
  /** Resolves when it has ended, by itself or because its time was over. */
  ended: Promise<ProgramResult>;
  /** Its output so far. */
  stdout(): string;
}

/** Starts a file as a reader does, `npx tsx file.ts`. */
export function startProgram({ script, timeoutMs, ...settings }: ProgramSettings): RunningProgram {
  const child = spawn(process.execPath, [...TYPESCRIPT_LOADER, script], {
    cwd: settings.folder,
    env: { ...processVariables(settings), NO_PROXY: '', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout = (output.stdout + chunk).slice(0, MAX_OUTPUT_LENGTH);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr = (output.stderr + chunk).slice(0, MAX_OUTPUT_LENGTH);
  });
  return { child, stdout: () => output.stdout, ended: endOf(child, timeoutMs).then((code) => ({ code, ...output })) };
}

async function endOf(child: ChildProcess, timeoutMs: number): Promise<ProgramResult['code']> {
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, timeoutMs);
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]; // as Node documents it
  clearTimeout(timer);
  return isLate ? undefined : (code ?? signal ?? undefined);
}
