import { type Router, withBase } from 'vitepress';

declare global {
  interface Window {
    /** By the name of a page's script: its hash. A built page knows its own; see `.vitepress/internals/page-hashes.ts`. */
    __VP_HASH_MAP__?: Record<string, string>;
  }
}

/** Loads the hashes of all pages once: when a link is pointed at or focused, and at the latest before the first step. */
export function loadPageHashes(router: Router): void {
  const state: { loading?: Promise<void>; isFirst: boolean } = { isFirst: true };
  const load = (): Promise<void> => {
    state.loading ??= fetchHashes();
    return state.loading;
  };
  for (const type of ['pointerover', 'focusin'] as const) {
    document.addEventListener(type, ({ target }) => {
      if (target instanceof Element && target.closest('a[href]')) void load();
    });
  }
  const before = router.onBeforePageLoad;
  router.onBeforePageLoad = async (to) => {
    const { isFirst } = state;
    state.isFirst = false;
    if (!isFirst) await load();
    return before?.(to);
  };
}

/** When this fails, VitePress tries by itself, and then says that there is no such page. */
async function fetchHashes(): Promise<void> {
  try {
    // Asked anew each time: an old list would lead to scripts that are no more.
    const answer = await fetch(withBase('/hashmap.json'), { cache: 'no-cache' });
    if (answer.ok) window.__VP_HASH_MAP__ = { ...window.__VP_HASH_MAP__, ...(await answer.json()) };
  } catch {
    // No network.
  }
}
