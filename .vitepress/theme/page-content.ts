import type { Router } from 'vitepress';

declare global {
  interface Window {
    /** The HTML of the page that is shown next; see `.vitepress/internals/static-pages.ts`. */
    __PAGE_CONTENT__?: (key: string) => string;
  }
}

/**
 * Gives the scripts of pages their content, which is in their HTML and not in the scripts: the HTML of a page is loaded
 * when a link to it is pressed, and at the latest before it is shown. The first page has its HTML already.
 */
export function loadPageContent(router: Router): void {
  const contents = new Map<string, string>();
  const pages = new Map<string, Promise<void>>();
  const state = { isFirst: true, hasLeft: false };
  const load = (path: string): Promise<void> => {
    const loading = pages.get(path) ?? readContent(path, contents).catch(() => void pages.delete(path));
    pages.set(path, loading);
    return loading;
  };
  window.__PAGE_CONTENT__ = (key) => {
    const html = contents.get(key);
    // The site was published anew between the loading of the script and that of the page.
    if (html === undefined && state.hasLeft) location.reload();
    return html ?? '';
  };
  document.addEventListener('pointerdown', ({ target, button }) => {
    const link = target instanceof Element && button === 0 ? target.closest('a') : null;
    if (link && link.origin === location.origin && link.pathname !== location.pathname) void load(link.pathname);
  });
  const before = router.onBeforePageLoad;
  router.onBeforePageLoad = async (to) => {
    if (state.isFirst) {
      state.isFirst = false;
      return before?.(to);
    }
    const loading = load(new URL(to, location.href).pathname);
    const result = await before?.(to);
    await loading;
    // The first page has been taken over by now; from here on a page without its HTML is a fault.
    state.hasLeft = true;
    return result;
  };
}

/** Reads the content of a page. A page that is missing has none: VitePress shows that there is no such page. */
async function readContent(path: string, contents: Map<string, string>): Promise<void> {
  // Never from the cache alone: the script that is loaded next is always the newest.
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok) return;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const content = page.querySelector<HTMLElement>('[data-page]');
  if (content) contents.set(content.dataset.page ?? '', content.outerHTML);
}
