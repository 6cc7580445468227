import type { Problem } from '../../lib/problem.ts';
import type { Webhook } from '../../spec/catalog-model.ts';
import { endpointOf, exampleFile, webhookExampleFile } from '../../spec/locations.ts';
import type { Rule } from '../rule.ts';

/** Every operation has its example, `snippets/<name>.<method>.ts`, and every webhook `snippets/webhook/<name>.ts`. */
export const exampleExists: Rule = {
  id: 'example-exists',
  group: 'examples',
  check: ({ catalog, files }) => ({
    problems: [
      ...catalog.operations
        .filter((operation) => !files.has(exampleFile(operation)))
        .map((operation) => ({
          rule: 'example-exists',
          ...operation.source,
          message: `The operation has no example: ${exampleFile(operation)}`,
          fix: `npm run new -- ${endpointOf(operation)}`,
        })),
      ...catalog.webhooks.filter(({ name }) => !files.has(webhookExampleFile(name))).map(withoutExample),
    ],
    checked: { operations: catalog.operations.length },
  }),
};

function withoutExample({ name, source }: Webhook): Problem {
  const message = `The webhook has no example: ${webhookExampleFile(name)}`;
  return { rule: 'example-exists', ...source, message, fix: 'Write it like those beside it.' };
}
