/** Delays before the first check, by what has happened. */
const DELAYS_MS = {
  /** No page is requested. */
  started: 8000,
  /** A page is requested, but none is rendered. */
  requested: 60_000,
  /** A page is rendered, and the browser shows it. */
  rendered: 1000,
};

type Stage = keyof typeof DELAYS_MS;

/** The first check of a served project, put off until the first page is shown, which would have to wait for it. */
export interface DeferredCheck {
  /** Begins to wait; `run` is called once, in time. */
  start(run: () => void): void;
  pageRequested(): void;
  pageRendered(): void;
  /** Ends the waiting: a check runs already, or none is wanted. */
  cancel(): void;
}

/** Creates a deferred check; tests give shorter delays. */
export function createDeferredCheck(delays: Record<Stage, number> = DELAYS_MS): DeferredCheck {
  let stage: Stage | undefined;
  let timer: NodeJS.Timeout | undefined;
  let run: (() => void) | undefined;
  let isCanceled = false;
  const enter = (next: Stage): void => {
    // Further pages neither hasten it nor put it off.
    if (isCanceled || stage === next || stage === 'rendered') return;
    stage = next;
    clearTimeout(timer);
    timer = setTimeout(() => run?.(), delays[next]).unref();
  };
  return {
    start(callback) {
      run = callback;
      enter('started');
    },
    pageRequested: () => enter('requested'),
    pageRendered: () => enter('rendered'),
    cancel() {
      isCanceled = true;
      clearTimeout(timer);
    },
  };
}
