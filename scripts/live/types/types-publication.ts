import { TYPES_FILES, TYPES_FOLDER, typesPath } from '../../../live/src/types/types-files.ts';
import type { Publication, SiteContent } from '../../writers/site-files/publication.ts';
import { baseTypes } from './base-types.ts';
import { openDeclarations, operationTypes } from './operation-types.ts';
import { typesWorker } from './types-worker-script.ts';
import { webhookTypes } from './webhook-types.ts';

/** What the editor knows types from: the compiler in its worker, and declarations in parts. Of one file, it alone is made. */
export const typesPublication: Publication = {
  matches: (path) => path.startsWith(TYPES_FOLDER),
  async files(content, path) {
    const wanted = [...makersOf(content)].filter(([name]) => path === undefined || path === TYPES_FOLDER + name);
    return Promise.all(wanted.map(async ([name, make]) => ({ path: TYPES_FOLDER + name, content: await make() })));
  },
};

/** The files by their names, and what makes each. */
function makersOf({ project, catalog }: SiteContent): Map<string, () => string | Promise<string>> {
  const declarations = openDeclarations(project);
  const shards = [...operationTypes(catalog, declarations), ...webhookTypes(catalog.webhooks, declarations)];
  return new Map<string, () => string | Promise<string>>([
    [TYPES_FILES.worker, typesWorker],
    [TYPES_FILES.index, () => JSON.stringify(shards.map(([name]) => name))],
    [TYPES_FILES.base, async () => JSON.stringify(await baseTypes(declarations))],
    ...shards.map(([name, make]): [string, () => string] => [typesPath(name), () => JSON.stringify(make())]),
  ]);
}
