import { endpointOf, exampleFile } from '../catalog/name.ts';
import type { Rule } from './rule.ts';

/** Every operation has its example: `snippets/<name>.<method>.ts`. */
export const exampleExists: Rule = {
  id: 'example-exists',
  gate: 'examples',
  check: ({ catalog, files }) => ({
    problems: catalog.operations
      .filter((operation) => !files.has(exampleFile(operation)))
      .map((operation) => ({
        rule: 'example-exists',
        ...operation.source,
        message: `The operation has no example: ${exampleFile(operation)}`,
        fix: `npm run new -- ${endpointOf(operation)}`,
      })),
    looked: { operations: catalog.operations.length },
  }),
};
