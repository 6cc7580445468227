import { Buffer } from './buffer.ts';

const { setTimeout: set, clearTimeout: clear } = globalThis;

/** A timer as Node gives it: an object that is a number where one is needed. Nothing keeps a worker alive. */
class Timer {
  readonly #id: number;

  constructor(id: number) {
    this.#id = id;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  [Symbol.toPrimitive](): number {
    return this.#id;
  }
}

type Call = (...values: unknown[]) => void;

const startTimer = (call: Call, milliseconds = 0, ...values: unknown[]): Timer =>
  new Timer(Number(set(call, milliseconds, ...values)));

/** What Node has as globals, for whatever is imported after this. The client names the platform in `User-Agent`. */
Object.assign(globalThis, {
  Buffer,
  global: globalThis,
  setTimeout: startTimer,
  clearTimeout: (timer: unknown) => clear(Number(timer ?? 0)),
  setImmediate: (call: Call, ...values: unknown[]) => startTimer(call, 0, ...values),
  process: {
    env: {},
    platform: 'browser',
    arch: 'sandbox',
    version: 'v20.19.0',
    versions: { node: '20.19.0' },
    argv: ['node'],
    emitWarning: () => undefined,
    nextTick: (call: Call, ...values: unknown[]) => queueMicrotask(() => call(...values)),
    [Symbol.toStringTag]: 'process',
  },
});
