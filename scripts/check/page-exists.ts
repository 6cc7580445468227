import type { Operation } from '../catalog/model.ts';
import { endpointOf, pageFile } from '../catalog/name.ts';
import { operationsByName } from '../catalog/traverse.ts';
import type { Rule } from './rule.ts';

/** Every path has its page: `docs/openapi/<name>.md`. */
export const pageExists: Rule = {
  id: 'page-exists',
  gate: 'pages',
  check({ catalog, files }) {
    const paths = [...operationsByName(catalog)];
    const problems = paths
      .filter(([name]) => !files.has(pageFile(name)))
      .flatMap(([name, [first]]) => (first ? [missing(name, first)] : []));
    return { problems, looked: { paths: paths.length } };
  },
};

const missing = (name: string, operation: Operation) => ({
  rule: 'page-exists',
  ...operation.source,
  message: `The path has no page: ${pageFile(name)}`,
  fix: `npm run new -- ${endpointOf(operation)}`,
});
