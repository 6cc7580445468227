import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { TYPESCRIPT_LOADER } from '../../lib/typescript-loader.ts';
import { cleanEnvironment } from '../process-output.ts';
import type { HostCommand, HostReport } from './webhook-run-model.ts';

/** A process in which examples and servers run. */
export interface Host {
  obey(order: HostCommand): Promise<HostReport>;
  close(): Promise<void>;
}

/** Compiler options of the servers: NestJS needs its decorators. */
const COMPILER_OPTIONS = 'snippets/webhook/servers/tsconfig.json';

/** How long one order may take: importing all examples, on a machine that does much besides. */
const LIMIT = 60_000;

/** Starts the process with an environment that holds the keys and nothing of WeChat Pay besides. */
export function startHost(project: string, folder: string, environment: Record<string, string>): Host {
  const child = fork(new URL('./handler-host.ts', import.meta.url), {
    cwd: folder,
    env: {
      ...cleanEnvironment(),
      ...environment,
      TSX_TSCONFIG_PATH: join(project, COMPILER_OPTIONS),
    },
    execArgv: TYPESCRIPT_LOADER,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const ended = once(child, 'exit');
  const stderr: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  return {
    obey: (order) =>
      new Promise((resolve, reject) => {
        const settle = (act: () => void): void => {
          clearTimeout(timer);
          child.off('exit', onExit).off('message', onMessage);
          act();
        };
        const onExit = () =>
          settle(() =>
            reject(new Error(`The process of the examples ended: ${Buffer.concat(stderr).toString().trim()}`)),
          );
        const onMessage = (report: unknown) => settle(() => resolve(report as HostReport)); // host.ts sends nothing else
        const late = `The process of the examples did not do "${order.kind}" within ${LIMIT / 1000} s.`;
        const timer = setTimeout(() => settle(() => reject(new Error(late))), LIMIT);
        child.on('exit', onExit).on('message', onMessage);
        child.send(order);
      }),
    async close() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
