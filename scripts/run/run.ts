import { availableParallelism } from 'node:os';
import type { Catalog } from '../catalog/model.ts';
import { byCodePoint } from '../lib/order.ts';
import { onGround } from './ground.ts';
import { type LaneGround, openLane } from './lane.ts';
import type { Example, Failure, RunResult } from './model.ts';

/** What a run needs; the rest has defaults. */
export interface RunOptions {
  project: string;
  catalog: Catalog;
  examples: readonly Example[];
  /** Milliseconds that one example may take, the start of its process included. */
  limit?: number;
  cores?: number;
  parts?: LaneGround['parts'];
  /** Called after each example. */
  onProgress?: (done: number, failed: number) => void;
  /** Called with what an example printed. */
  onTold?: LaneGround['onTold'];
}

/** Below this a second process costs more than it saves. */
const EXAMPLES_WORTH_A_LANE = 20;

/**
 * Runs examples unchanged against doubles of WeChat Pay on this machine: the real client, real sockets, TLS.
 * Keys and files exist for the run alone.
 */
export async function runExamples(options: RunOptions): Promise<RunResult> {
  const start = performance.now();
  const { project, catalog, examples, limit = 20_000, parts, onTold } = options;
  return onGround('wechatpay-run-', { project, catalog, limit }, examples, async (ground) => {
    const lanes: LaneGround = { ...ground, ...(parts && { parts }), ...(onTold && { onTold }) };
    const failures = await runOnLanes(lanes, options);
    const failed = new Set(failures.map(({ file }) => file));
    const passed = examples.map(({ file }) => file).filter((file) => !failed.has(file));
    return { passed, failures, milliseconds: Math.round(performance.now() - start) };
  });
}

/** Each lane takes the next example as soon as it is free. */
async function runOnLanes(ground: LaneGround, { examples, cores, onProgress }: RunOptions): Promise<Failure[]> {
  const wanted = Math.ceil(examples.length / EXAMPLES_WORTH_A_LANE);
  const count = Math.min(cores ?? availableParallelism(), wanted);
  const queue = examples.values();
  const failures: Failure[] = [];
  let done = 0;
  const work = async (): Promise<void> => {
    const lane = await openLane(ground);
    try {
      for (const example of queue) {
        const failure = await lane.run(example);
        if (failure) failures.push(failure);
        done += 1;
        onProgress?.(done, failures.length);
      }
    } finally {
      await lane.close();
    }
  };
  await Promise.all(Array.from({ length: count }, work));
  return failures.sort((a, b) => byCodePoint(a.file, b.file));
}
