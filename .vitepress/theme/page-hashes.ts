import { type Router, withBase } from 'vitepress';

declare global {
  interface Window {
    /** Hashes of scripts by the names of pages. A built page has its own one; see `.vitepress/internals/page-hashes.ts`. */
    __VP_HASH_MAP__?: Record<string, string>;
  }
}

/** Loads the hashes of all pages once: when a link is hovered or focused, and at the latest before the first navigation. */
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

/** Fetches the hashes. Without them VitePress shows that there is no such page. */
async function fetchHashes(): Promise<void> {
  try {
    // Never from the cache: an old list would lead to scripts that no longer exist.
    const response = await fetch(withBase('/hashmap.json'), { cache: 'no-cache' });
    if (response.ok) window.__VP_HASH_MAP__ = { ...window.__VP_HASH_MAP__, ...(await response.json()) };
  } catch {
    // No network.
  }
}
