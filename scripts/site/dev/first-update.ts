/** Delays before the first update, by what has happened. */
const DELAYS_MS = {
  /** No page is requested. */
  started: 8000,
  /** A page is requested, but none is rendered. */
  requested: 60_000,
  /** A page is rendered, and since then the browser has requested nothing more: it shows the page. */
  rendered: 1000,
};

type Stage = keyof typeof DELAYS_MS;

/** The first update of a served project, put off until the first page is shown, which would have to wait for it. */
export interface FirstUpdate {
  /** Begins to wait; `run` is called once, in time. */
  start(run: () => void): void;
  pageRequested(): void;
  pageRendered(): void;
  /** Anything else is requested, such as a script of the page. */
  requested(): void;
  /** Ends the waiting: an update runs already. */
  cancel(): void;
}

/** Creates the waiting for the first update; tests give shorter delays. */
export function createFirstUpdate(delays: Record<Stage, number> = DELAYS_MS): FirstUpdate {
  let stage: Stage | undefined;
  let timer: NodeJS.Timeout | undefined;
  let run: (() => void) | undefined;
  let isOver = false;
  const wait = (): void => {
    if (isOver || stage === undefined) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      isOver = true;
      run?.();
    }, delays[stage]).unref();
  };
  const enter = (next: Stage): void => {
    // Further pages neither hasten it nor put it off.
    if (stage === next || stage === 'rendered') return;
    stage = next;
    wait();
  };
  return {
    start(callback) {
      run = callback;
      enter('started');
    },
    pageRequested: () => enter('requested'),
    pageRendered: () => enter('rendered'),
    requested() {
      if (stage === 'rendered') wait();
    },
    cancel() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}
