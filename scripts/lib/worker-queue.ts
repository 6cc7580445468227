import { byCodePoint } from './compare.ts';

/** A worker that takes one item at a time, and holds its resources until it is closed. */
export interface QueueWorker<Item, Failure> {
  /** Gives what is wrong with the item; rejects when it can't tell. */
  run(item: Item): Promise<readonly Failure[]>;
  close(): Promise<void>;
}

/** Input of {@link runQueue}. */
export interface QueueOptions<Item, Failure> {
  items: readonly Item[];
  /** How many lanes there are. */
  count: number;
  open(): Promise<QueueWorker<Item, Failure>>;
  /** Called after each item. */
  onProgress?: ((done: number, failed: number) => void) | undefined;
}

/**
 * Runs items on lanes, each of which takes the next item as soon as it is free. Gives all failures, sorted by file. When
 * a lane rejects, the others end the item that they are at; all are closed before this rejects with the same reason.
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
    const lane = await open();
    try {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
        failures.push(...(await lane.run(item)));
        done += 1;
        onProgress?.(done, failures.length);
      }
    } finally {
      await lane.close();
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
