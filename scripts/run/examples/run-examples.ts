import { availableParallelism } from 'node:os';
import { runQueue } from '../../lib/worker-queue.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { withRunEnvironment } from '../run-environment.ts';
import type { Example, RunResult } from './example-model.ts';
import { type ExampleWorkerOptions, openExampleWorker } from './example-worker.ts';

/** What a run needs; the rest has defaults. */
export interface RunOptions {
  project: string;
  catalog: Catalog;
  examples: readonly Example[];
  /** Milliseconds that one example may take, the start of its process included. */
  limit?: number;
  cores?: number;
  parts?: ExampleWorkerOptions['parts'];
  /** Called after each example. */
  onProgress?: (done: number, failed: number) => void;
  /** Called with what an example printed. */
  onTold?: ExampleWorkerOptions['onTold'];
}

/** Below this a second process costs more than it saves. */
const EXAMPLES_WORTH_A_LANE = 20;

/**
 * Runs examples unchanged against doubles of WeChat Pay on this machine: the real client, real sockets, TLS.
 * Keys and files exist for the run alone.
 */
export async function runExamples(options: RunOptions): Promise<RunResult> {
  const start = performance.now();
  const { project, catalog, examples, limit = 20_000, parts, onTold, onProgress } = options;
  const wanted = Math.ceil(examples.length / EXAMPLES_WORTH_A_LANE);
  const count = Math.min(options.cores ?? availableParallelism(), wanted);
  return withRunEnvironment('wechatpay-run-', { project, catalog, limit }, examples, async (ground) => {
    const lanes: ExampleWorkerOptions = { ...ground, ...(parts && { parts }), ...(onTold && { onTold }) };
    const failures = await runQueue({ items: examples, count, open: () => openExampleWorker(lanes), onProgress });
    const failed = new Set(failures.map(({ file }) => file));
    const passed = examples.map(({ file }) => file).filter((file) => !failed.has(file));
    return { passed, failures, milliseconds: Math.round(performance.now() - start) };
  });
}
