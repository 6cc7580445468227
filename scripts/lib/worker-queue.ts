import { byCodePoint } from './compare.ts';

/** A worker that takes one item at a time, and holds its resources until it is closed. */
export interface QueueWorker<Item, Failure> {
  /** Gives the failures of an item; rejects when the worker itself fails. */
  run(item: Item): Promise<readonly Failure[]>;
  close(): Promise<void>;
}

/** Input of {@link runQueue}. */
export interface QueueOptions<Item, Failure> {
  items: readonly Item[];
  /** The number of workers. */
  count: number;
  open(): Promise<QueueWorker<Item, Failure>>;
  /** Called after each item. */
  onProgress?: ((done: number, failed: number) => void) | undefined;
}

/**
 * Runs items on workers, each of which takes the next item as soon as it is free. Gives all failures, sorted by file. When
 * a worker rejects, the others finish their item; all are closed before this rejects with the same reason.
 */
export async function runQueue<Item, Failure extends { file: string }>({
  items,
  count,
  open,
  onProgress,
}: QueueOptions<Item, Failure>): Promise<Failure[]> {
  const queue = [...items];
  const failures: Failure[] = [];
  let done = 0;
  const work = async (): Promise<void> => {
    const worker = await open();
    try {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
        failures.push(...(await worker.run(item)));
        done += 1;
        onProgress?.(done, failures.length);
      }
    } finally {
      await worker.close();
    }
  };
  const stopOthers = (reason: unknown): never => {
    queue.length = 0;
    throw reason;
  };
  const ended = await Promise.allSettled(Array.from({ length: count }, () => work().catch(stopOthers)));
  for (const end of ended) if (end.status === 'rejected') throw end.reason;
  return failures.sort((a, b) => byCodePoint(a.file, b.file));
}
