import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMockContext, type MockContextOptions } from '../../../mock/src/handle-request.ts';
import type { Observation, StateHandler } from '../../../mock/src/mock-model.ts';
import { startServer } from '../../../mock/src/server.ts';
import { createStateHandler } from '../../../mock/src/state/stateful-operations.ts';
import { TYPESCRIPT_LOADER } from '../../lib/typescript-loader.ts';
import type { QueueWorker } from '../../lib/worker-queue.ts';
import { placeOfCall } from '../problem-place.ts';
import { cleanEnvironment } from '../process-output.ts';
import type { RunEnvironment } from '../run-environment.ts';
import { evaluateExample } from './evaluate-example.ts';
import type { Example, ExecutionResult, RunFailure } from './example-model.ts';

/** What all lanes of a run share. */
export interface ExampleWorkerOptions extends RunEnvironment {
  /** Hears what an example printed. */
  onTold?: (example: Example, printed: readonly string[]) => void;
  /** Parts that the double has in place of its own. */
  parts?: Partial<MockContextOptions>;
}

/**
 * Opens a lane: a double of its own and a process whose every request ends in it, for one example at a time. The process is
 * started with the first example, and again after one that had to be ended.
 */
export async function openExampleWorker(ground: ExampleWorkerOptions): Promise<QueueWorker<Example, RunFailure>> {
  const seen: Observation[] = [];
  const memory: { business: StateHandler } = { business: createStateHandler() };
  const double = createMockContext({
    catalog: ground.catalog,
    keys: ground.keys,
    handleState: (received, now) => memory.business(received, now),
    ...ground.parts,
    observe: (observation) => seen.push(observation),
  });
  const server = await startServer(double);
  const worker: { process?: ChildProcess } = {};
  const stop = (): void => {
    worker.process?.kill('SIGKILL');
    delete worker.process;
  };
  return {
    async run(example) {
      seen.length = 0;
      // Each example stands alone: no order of an earlier one is known.
      memory.business = createStateHandler();
      worker.process ??= startWorker(ground, server.url);
      const told = await ask(worker.process, pathToFileURL(join(ground.project, example.file)).href, ground.limit);
      if (typeof told !== 'string') {
        ground.onTold?.(example, told.printed);
        const failure = evaluateExample(example, told, seen);
        return failure ? [failure] : [];
      }
      stop();
      return [{ file: example.file, ...placeOfCall(example), message: told }];
    },
    async close() {
      stop();
      await server.close();
    },
  };
}

/** Hosts reached without the proxy would be real ones: the process gets an environment of its own. */
function startWorker({ environment, folder }: RunEnvironment, proxy: string): ChildProcess {
  return fork(new URL('./run-worker.ts', import.meta.url), {
    cwd: folder,
    env: { ...cleanEnvironment(), ...environment, HTTPS_PROXY: proxy, HTTP_PROXY: proxy, NO_PROXY: '' },
    execArgv: TYPESCRIPT_LOADER,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
}

/** What the process tells of an example, or why it can't. */
function ask(worker: ChildProcess, url: string, limit: number): Promise<ExecutionResult | string> {
  return new Promise((resolve) => {
    const settle = (answer: ExecutionResult | string): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('exit', onExit);
      resolve(answer);
    };
    const onMessage = (message: unknown): void => settle(message as ExecutionResult); // worker.ts sends nothing else
    const onExit = (code: number | null, signal: string | null): void =>
      settle(`The example ended its process (${signal ?? `exit code ${code}`}).`);
    const timer = setTimeout(() => settle(`The example did not end within ${limit / 1000} s.`), limit);
    worker.on('message', onMessage).on('exit', onExit);
    worker.send(url);
  });
}
