import type { Extra } from '../../../scripts/docs/runnable-code.ts';
import { createDeferred, type Deferred } from '../deferred.ts';
import { LIVE_FILES, programPath, shardPath, webhookShard } from '../live-files.ts';
import type { FromSandbox, LiveIndex, Program, ToSandbox } from '../protocol.ts';
import { findPrimes } from './find-primes.ts';

/** What a page hears of a run before its end. */
export type RunMessage = Extract<FromSandbox, { kind: 'printed' | 'exchange' | 'notice' }>;

/** The end of a run. */
export type RunEnd = Extract<FromSandbox, { kind: 'ended' }>;

/** How long the code may keep its worker from answering. */
const LIMIT_MS = 5000;

/** How often the worker is asked whether it still answers. */
const PING_MS = 500;

/** The error of a run that was stopped. */
export class StoppedError extends Error {}

/**
 * A sandboxed frame with the mock server in it. The code that runs there has neither an origin nor a network; what comes out
 * is believed to come from this frame, and nothing else of it is.
 */
export class Sandbox {
  readonly #folder: string;
  readonly #frame: HTMLIFrameElement;
  readonly #loaded: Promise<[code: string, index: LiveIndex]>;
  readonly #ready = createDeferred<void>();
  readonly #boot: () => Promise<void>;
  readonly #extras: Readonly<Record<Extra, () => Promise<void>>>;
  readonly #shards = new Map<string, Promise<void>>();
  #answeredAt = 0;
  #run: { listen: (message: RunMessage) => void; end: Deferred<RunEnd> } | undefined;

  /** `folder`: the site's base. */
  constructor(folder: string) {
    this.#folder = folder;
    this.#loaded = Promise.all([this.#text(LIVE_FILES.worker), this.#json<LiveIndex>(LIVE_FILES.index)]);
    // A browser that makes no such keys leaves it to the worker.
    const finding = findPrimes().catch(() => undefined);
    this.#boot = once(async () => {
      const [code, index] = await this.#loaded;
      // The worker reads its code while the primes are found.
      this.#post({ kind: 'boot', code });
      this.#post({ kind: 'start', primes: await finding, index });
    });
    const extra = (name: Extra) =>
      once(async () => this.#postWhenReady({ kind: 'extra', code: await this.#text(LIVE_FILES[name]) }));
    this.#extras = { xml: extra('xml'), zip: extra('zip') };
    this.#frame = createFrame(folder + LIVE_FILES.frame);
    for (const promise of [this.#loaded, this.#ready.promise]) promise.catch(() => undefined);
    window.addEventListener('message', this.#onMessage);
    document.body.append(this.#frame);
  }

  /** Loads a program of the site by its name, and begins to load what it needs. Rejects when it can't be loaded. */
  async load(name: string): Promise<Program> {
    const program = await this.#json<Program>(programPath(name));
    this.#provide(program).catch(() => undefined);
    return program;
  }

  /** Runs a program. Rejects with a {@link StoppedError} when it does not let go. */
  async runProgram(program: Program, listen: (message: RunMessage) => void): Promise<RunEnd> {
    await Promise.all([this.#provide(program), this.#ready.promise]);
    const end = createDeferred<RunEnd>();
    this.#run = { listen, end };
    this.#answeredAt = performance.now();
    const watch = window.setInterval(() => this.#watch(end), PING_MS);
    this.#post({ kind: 'run', program });
    try {
      return await end.promise;
    } finally {
      window.clearInterval(watch);
      this.#run = undefined;
    }
  }

  /** Forgets orders and notices. */
  reset(): void {
    this.#post({ kind: 'reset' });
  }

  /** Ends the frame with all that runs in it. */
  close(): void {
    window.removeEventListener('message', this.#onMessage);
    this.#frame.remove();
  }

  #watch(end: Deferred<RunEnd>): void {
    if (performance.now() - this.#answeredAt > LIMIT_MS) end.reject(new StoppedError());
    else this.#post({ kind: 'ping' });
  }

  // A frame without an origin can be addressed by `*` alone; it is known by its window.
  #post(message: ToSandbox): void {
    this.#frame.contentWindow?.postMessage(message, '*');
  }

  readonly #onMessage = ({ source, data }: MessageEvent<FromSandbox>): void => {
    if (source !== this.#frame.contentWindow) return;
    this.#answeredAt = performance.now();
    this.#receive(data).catch((error: unknown) => this.#ready.reject(error));
  };

  async #receive(message: FromSandbox): Promise<void> {
    if (message.kind === 'frame') return this.#boot();
    if (message.kind === 'ready') return this.#ready.resolve();
    if (message.kind === 'failed') return this.#fail(new Error(message.message));
    if (message.kind === 'wanted') return this.#answerWanted(message.name);
    if (message.kind === 'ended') return this.#run?.end.resolve(message);
    if (message.kind !== 'pong') this.#run?.listen(message);
  }

  #fail(error: Error): void {
    this.#ready.reject(error);
    this.#run?.end.reject(error);
  }

  /** Sends what a program needs besides itself, each part once; resolves when it is there. */
  async #provide({ extras, shards = [], webhook }: Program): Promise<void> {
    const names = webhook === undefined ? shards : [...shards, webhookShard(webhook)];
    await Promise.all([
      ...extras.map((name) => this.#extras[name]()),
      ...names.map((name) => this.#provideShard(name)),
    ]);
  }

  // The code that runs may ask for anything: only a known name leads to a request.
  async #answerWanted(name: string): Promise<void> {
    const [, { shards }] = await this.#loaded;
    if (shards.includes(name)) await this.#provideShard(name);
  }

  #provideShard(name: string): Promise<void> {
    const providing = this.#shards.get(name) ?? this.#sendShard(name);
    this.#shards.set(name, providing);
    return providing;
  }

  async #sendShard(name: string): Promise<void> {
    const text = await this.#text(shardPath(name)).catch(() => undefined);
    await this.#postWhenReady({ kind: 'shard', name, text });
  }

  // Before it has started, the worker takes nothing.
  async #postWhenReady(message: ToSandbox): Promise<void> {
    await this.#ready.promise;
    this.#post(message);
  }

  async #text(path: string): Promise<string> {
    return (await this.#load(path)).text();
  }

  async #json<Content>(path: string): Promise<Content> {
    return (await this.#load(path)).json() as Promise<Content>; // written by `scripts/live/live-publication.ts`
  }

  async #load(path: string): Promise<Response> {
    const response = await fetch(this.#folder + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  }
}

function createFrame(source: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  // Without `allow-same-origin` it has no origin: no cookies, no storage, no way into this page.
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.hidden = true;
  frame.title = '运行示例的沙箱';
  frame.src = source;
  return frame;
}

function once(load: () => Promise<void>): () => Promise<void> {
  let loading: Promise<void> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}
