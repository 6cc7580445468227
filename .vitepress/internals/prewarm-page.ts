import type { Plugin } from 'vite';

/**
 * Dev server only: renders a page as soon as its address is requested. The browser requests the module of the page only
 * after it has loaded some two hundred scripts. `requested` is called each time.
 */
export function prewarmPage(base: string, requested: () => void): Plugin {
  return {
    name: 'prewarm-page',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        const page = pageOf(request.url ?? '', base);
        if (page !== undefined && request.headers.accept?.includes('text/html')) {
          requested();
          // The browser requests the module too, and gets the error then.
          server.environments.client.transformRequest(`/${page}`).catch(() => undefined);
        }
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
