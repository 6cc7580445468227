import type { Connect, Plugin } from 'vite';
import { publishedFile } from '../../scripts/site/publications.ts';
import type { SiteContent } from '../../scripts/writers/site-files/publication.ts';

const TYPES: Record<string, string> = {
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'application/xml',
  yaml: 'application/yaml',
};

/** Dev server only: serves the files that a built site has next to its pages, rendered from the current spec and pages. */
export function servePublishedFiles(base: string, content: () => Promise<SiteContent>): Plugin {
  return {
    name: 'serve-published-files',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use(servePublished(base, content));
    },
  };
}

/** Answers a request for a published file, and passes any other on. */
function servePublished(base: string, content: () => Promise<SiteContent>): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathOf(request, base);
    if (path === undefined) return next();
    const respond = async (): Promise<void> => {
      const file = await publishedFile(await content(), path);
      if (!file) return next();
      const type = TYPES[path.split('.').at(-1) ?? ''];
      response
        .setHeader('content-type', type ? `${type}; charset=utf-8` : 'application/octet-stream')
        .end(file.content);
    };
    respond().catch(next);
  };
}

/** The path of a file below the base; undefined for pages, and for modules, which may have the same name as a Markdown page. */
function pathOf({ url = '', method, headers }: Connect.IncomingMessage, base: string): string | undefined {
  const isModule = url.includes('?') || headers['sec-fetch-dest'] === 'script';
  if (method !== 'GET' || isModule || !url.startsWith(base) || !/\.\w+$/.test(url)) return undefined;
  return decodeURIComponent(url.slice(base.length));
}
