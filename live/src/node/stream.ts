type Chunks = AsyncIterable<Uint8Array>;

/** A stream that is read: of a body that is there as a whole. `pipe` tells libraries that it is a stream. */
export class Readable implements Chunks {
  readonly #content: Uint8Array;

  constructor(content: unknown) {
    this.#content = content instanceof Uint8Array ? content : new Uint8Array();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    if (this.#content.length) yield this.#content;
  }

  async pipe(sink: Sink): Promise<void> {
    await sink.take(this);
  }
}

/** A stage between a source and a sink. */
export class Transform {
  readonly through: (chunks: Chunks) => Chunks;

  constructor(through: (chunks: Chunks) => Chunks) {
    this.through = through;
  }
}

/** The end of a pipeline: it gets all that came, at once. */
export class Sink {
  readonly #done: (content: Buffer) => void;

  constructor(done: (content: Buffer) => void) {
    this.#done = done;
  }

  async take(chunks: Chunks): Promise<void> {
    this.#done(await collect(chunks));
  }
}

/** All that a stream yields. */
export async function collect(chunks: Chunks): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}

type Stage = Transform | ((chunks: Chunks) => Chunks);

/** Node's `pipeline` that gives a promise: a source, stages, and a sink. */
export async function pipeline(source: Chunks, ...stages: (Stage | Sink)[]): Promise<void> {
  let chunks = source;
  for (const stage of stages) {
    if (stage instanceof Sink) return stage.take(chunks);
    chunks = stage instanceof Transform ? stage.through(chunks) : stage(chunks);
  }
  await collect(chunks);
}

/** Node's `text` and `buffer` of `node:stream/consumers`. */
export const buffer = (chunks: Chunks): Promise<Buffer> => collect(chunks);
export const text = async (chunks: Chunks): Promise<string> => (await collect(chunks)).toString();
