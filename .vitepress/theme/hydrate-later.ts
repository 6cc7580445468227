import type { Router } from 'vitepress';
import { type Component, defineAsyncComponent, type HydrationStrategy } from 'vue';

/** The longest wait for an idle moment. */
const PATIENCE_MS = 1000;

/** Events that come before what a part would have to answer. */
const EARLY_EVENTS = ['pointerover', 'pointerdown', 'focusin'];

/** What hydrates each of the parts that still wait. */
const waiting = new Set<() => void>();

/**
 * A part of the layout that Vue takes over in a task of its own: as soon as the browser is idle, or when the part is
 * pointed at or focused. Until then it is as the server has rendered it.
 */
export function hydrateLater(part: Component): Component {
  return defineAsyncComponent({ loader: async () => part, hydrate: whenIdleOrUsed });
}

/** Hydrates what still waits before another page comes: Vue would take the page that was rendered for the other one. */
export function hydrateBeforeLeaving(router: Router): void {
  const before = router.onBeforePageLoad;
  router.onBeforePageLoad = (to) => {
    for (const run of waiting) run();
    return before?.(to);
  };
}

const whenIdleOrUsed: HydrationStrategy = (hydrate, forEachElement) => {
  const listening = new AbortController();
  const stop = (): void => {
    waiting.delete(run);
    listening.abort();
  };
  const run = (): void => {
    if (!waiting.has(run)) return;
    stop();
    hydrate();
  };
  waiting.add(run);
  forEachElement((element) => {
    for (const type of EARLY_EVENTS) element.addEventListener(type, run, { signal: listening.signal, capture: true });
  });
  // Safari has no idle callbacks.
  if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: PATIENCE_MS });
  else setTimeout(run);
  return stop;
};
