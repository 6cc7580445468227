import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadSiteCatalogue, type SiteCatalogue } from './catalogue.ts';

/** Dev server only: loads the catalogue again when a file of the spec changes, and reloads the browser. */
export function reloadCatalogue(project: string, site: { catalogue: SiteCatalogue }): Plugin {
  const spec = join(project, 'openapi');
  return {
    name: 'reload-catalogue',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(spec);
      server.watcher.on('change', async (file) => {
        if (!file.startsWith(spec)) return;
        try {
          site.catalogue = await loadSiteCatalogue(project);
        } catch (error) {
          server.config.logger.error(error instanceof Error ? error.message : String(error));
          return;
        }
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
