import type { Plugin } from 'vite';

/** Hears what browsers request. */
export interface RequestListener {
  pageRequested(): void;
  /** Anything but a page. */
  requested(): void;
}

/**
 * Dev server only: renders a page as soon as its address is requested. The browser requests the module of the page only
 * after it has loaded some two hundred scripts.
 */
export function prewarmPage(base: string, { pageRequested, requested }: RequestListener): Plugin {
  return {
    name: 'prewarm-page',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const page = pageOf(request.url ?? '', base);
        if (page !== undefined && request.headers.accept?.includes('text/html')) {
          pageRequested();
          // The browser requests the module too, and gets the error then.
          server.environments.client.transformRequest(`/${page}`).catch(() => undefined);
        } else requested();
        next();
      });
    },
  };
}

/** The Markdown of the page at an address, relative to the pages' folder; undefined when the address is of something else. */
export function pageOf(url: string, base: string): string | undefined {
  const [path = ''] = url.split(/[?#]/);
  const name = path.slice(base.length).replace(/\.html$/, '');
  if (!path.startsWith(base) || /\.\w+$/.test(name) || name.startsWith('@')) return undefined;
  return name === '' || name.endsWith('/') ? `${name}index.md` : `${name}.md`;
}
