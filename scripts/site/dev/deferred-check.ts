/** Milliseconds after which the project is looked at, whatever happens then. */
const PATIENCE = {
  /** No page is asked for. */
  start: 8000,
  /** One is, but none is made. */
  asked: 60_000,
  /** One is made, and the browser shows it. */
  made: 1000,
};

/** Tells when a served project is first looked at as a whole. */
export interface DeferredCheck {
  /** The server is there; `look` is called in time. */
  start(look: () => void): void;
  asked(): void;
  made(): void;
  /** The look is taken, or no longer wanted. */
  done(): void;
  isDue(): boolean;
}

/** Puts the look at the whole project off until the first page is shown: that would wait for it else. */
export function createDeferredCheck(patience: typeof PATIENCE = PATIENCE): DeferredCheck {
  const state: { stage?: keyof typeof PATIENCE; look?: () => void; timer?: NodeJS.Timeout; isDue: boolean } = {
    isDue: true,
  };
  const enter = (stage: keyof typeof PATIENCE): void => {
    // Further pages neither hasten it nor put it off.
    if (!state.isDue || state.stage === stage || state.stage === 'made') return;
    state.stage = stage;
    clearTimeout(state.timer);
    state.timer = setTimeout(() => state.look?.(), patience[stage]).unref();
  };
  return {
    start(look) {
      state.look = look;
      enter('start');
    },
    asked: () => enter('asked'),
    made: () => enter('made'),
    done() {
      state.isDue = false;
      clearTimeout(state.timer);
    },
    isDue: () => state.isDue,
  };
}
