import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type QueueWorker, runQueue } from '../lib/worker-queue.ts';
import type { Catalog } from '../spec/catalog-model.ts';
import { type ExampleResult, evaluateExample } from './evaluate-result.ts';
import { placeOfCall } from './failure-place.ts';
import { type MockParts, startRecordingMock } from './mock-server.ts';
import { type RunEnvironment, withRunEnvironment } from './run-environment.ts';
import { type Example, type RunFailure, type RunResult, runResult } from './run-model.ts';
import { type RunWorker, startWorker, WorkerError } from './run-process.ts';

/** Options of a run of examples. */
export interface ExampleRunOptions {
  /** Absolute folder of the project. */
  project: string;
  catalog: Catalog;
  examples: readonly Example[];
  /** Milliseconds that one example may take, the start of its process included. */
  timeoutMs?: number;
  cores?: number;
  /** Replacements for parts of the mock server. */
  parts?: MockParts;
  /** Called after each example. */
  onProgress?: (done: number, failed: number) => void;
  /** Called with the output of each example. */
  onOutput?: (example: Example, printed: readonly string[]) => void;
}

/** Examples per worker below which another one costs more than it saves. */
const EXAMPLES_PER_WORKER = 20;

const WORKER = new URL('./example-worker.ts', import.meta.url);

/**
 * Runs examples unchanged against mock servers on this machine: the real client, real sockets, TLS. Keys and files exist
 * during the run alone.
 */
export async function runExamples(options: ExampleRunOptions): Promise<RunResult> {
  const start = performance.now();
  const { project, examples, cores = availableParallelism(), onProgress } = options;
  const count = Math.min(cores, Math.ceil(examples.length / EXAMPLES_PER_WORKER));
  return withRunEnvironment(project, examples, async (environment) => {
    const open = () => openExampleWorker(environment, options);
    const failures = await runQueue({ items: examples, count, open, onProgress });
    return runResult(examples, failures, start);
  });
}

/**
 * Opens a worker: a mock server, and a process whose every request ends in it, for one example at a time. The process is
 * started with the first example, and again after one that ended it.
 */
async function openExampleWorker(
  environment: RunEnvironment,
  { catalog, timeoutMs = 20_000, parts, onOutput }: ExampleRunOptions,
): Promise<QueueWorker<Example, RunFailure>> {
  const { project, folder, keys } = environment;
  const mock = await startRecordingMock({ catalog, keys }, parts);
  const variables = { ...environment.variables, HTTPS_PROXY: mock.url, HTTP_PROXY: mock.url, NO_PROXY: '' };
  let worker: RunWorker<string, ExampleResult> | undefined;
  const stop = async (): Promise<void> => {
    await worker?.close();
    worker = undefined;
  };
  return {
    async run(example) {
      mock.reset();
      worker ??= startWorker(WORKER, 'The example', { folder, variables });
      try {
        const result = await worker.request(pathToFileURL(join(project, example.file)).href, timeoutMs);
        onOutput?.(example, result.printed);
        const failure = evaluateExample(example, result, mock.observations);
        return failure ? [failure] : [];
      } catch (error) {
        if (!(error instanceof WorkerError)) throw error;
        await stop();
        return [{ file: example.file, ...placeOfCall(example), message: error.message }];
      }
    },
    async close() {
      await stop();
      await mock.close();
    },
  };
}
