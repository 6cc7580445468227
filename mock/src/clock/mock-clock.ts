/** Something that happens at a time of the clock. A promise is waited for by {@link MockClock.advance}. */
type Task = () => void | Promise<void>;

/** The clock by which states move: that of the machine until it is set, held or pushed. */
export interface MockClock {
  /** Milliseconds since 1970. */
  now(): number;
  readonly isHeld: boolean;
  /** Has a task run at a time; tasks of the same time run in the order in which they came. */
  schedule(at: number, task: Task): void;
  /** Runs a task at once; {@link MockClock.advance} waits for it. */
  run(task: () => Promise<void>): void;
  /** Runs the tasks that are due, without waiting for what they start. */
  runDue(): void;
  /** Moves on, through every task on the way; resolves when what they started is done. */
  advance(milliseconds: number): Promise<void>;
  /** Sets the time: forwards as {@link advance}, backwards without running anything. */
  set(time: number): Promise<void>;
  /** Stops the clock where it is. */
  hold(): void;
  /** Lets a held clock go on from where it is. */
  release(): void;
  /** Drops every task and returns to the time of the machine. A clock that was held at first is held again, at the same time. */
  reset(): void;
}

/** How a clock starts. */
export interface ClockOptions {
  /** The time of the machine. */
  machine?: () => number;
  /** Holds the clock at this time from the start. */
  heldAt?: number;
}

/** The longest wait of a timer of Node. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Makes a clock. It keeps no process alive: its timer is only there while tasks wait and the clock runs. */
export const createClock = (options: ClockOptions = {}): MockClock => new Clock(options);

class Clock implements MockClock {
  readonly #machine: () => number;
  readonly #heldAt: number | undefined;
  readonly #agenda = createAgenda();
  /** What tasks have started and is not done. */
  readonly #running = new Set<Promise<void>>();
  #held: number | undefined;
  #offset = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor({ machine = Date.now, heldAt }: ClockOptions) {
    this.#machine = machine;
    this.#heldAt = heldAt;
    this.#held = heldAt;
  }

  now(): number {
    return this.#held ?? this.#machine() + this.#offset;
  }

  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  schedule(at: number, task: Task): void {
    this.#agenda.add(at, task);
    this.#arm();
  }

  run(task: () => Promise<void>): void {
    this.#track(task());
  }

  runDue(): void {
    this.#runUntil(this.now());
    this.#arm();
  }

  async advance(milliseconds: number): Promise<void> {
    const target = this.now() + milliseconds;
    this.#runUntil(target);
    while (this.#running.size > 0) {
      await Promise.all(this.#running);
      this.#runUntil(target);
    }
    if (target > this.now()) this.#moveTo(target);
    this.#arm();
  }

  async set(time: number): Promise<void> {
    if (time >= this.now()) return this.advance(time - this.now());
    this.#moveTo(time);
    this.#arm();
  }

  hold(): void {
    this.#held ??= this.now();
    this.#arm();
  }

  release(): void {
    if (this.#held === undefined) return;
    this.#offset = this.#held - this.#machine();
    this.#held = undefined;
    this.runDue();
  }

  reset(): void {
    this.#agenda.clear();
    this.#held = this.#heldAt;
    this.#offset = 0;
    this.#arm();
  }

  #moveTo(time: number): void {
    if (this.#held === undefined) this.#offset = time - this.#machine();
    else this.#held = time;
  }

  #runUntil(time: number): void {
    for (let next = this.#agenda.take(time); next; next = this.#agenda.take(time)) {
      if (next.at > this.now()) this.#moveTo(next.at);
      const result = next.task();
      if (result) this.#track(result);
    }
  }

  #track(result: Promise<void>): void {
    const done = result.finally(() => this.#running.delete(done));
    this.#running.add(done);
  }

  /** Sets the one timer to the first task. */
  #arm(): void {
    clearTimeout(this.#timer);
    const next = this.#agenda.first();
    if (this.isHeld || next === undefined) return;
    this.#timer = setTimeout(() => this.runDue(), Math.min(Math.max(next - this.now(), 0), MAX_TIMER_MS));
    this.#timer.unref();
  }
}

/** Tasks in the order of their times. */
function createAgenda() {
  const tasks: { at: number; task: Task }[] = [];
  return {
    add(at: number, task: Task): void {
      const place = tasks.findLastIndex((other) => other.at <= at) + 1;
      tasks.splice(place, 0, { at, task });
    },
    first: (): number | undefined => tasks[0]?.at,
    /** Removes and returns the first task that is due at a time. */
    take: (time: number) => (tasks[0] && tasks[0].at <= time ? tasks.shift() : undefined),
    clear: (): void => void tasks.splice(0),
  };
}
