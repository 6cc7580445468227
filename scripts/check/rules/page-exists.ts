import { webhookLine } from '../../docs/webhook-line.ts';
import type { Operation, Webhook } from '../../spec/catalog-model.ts';
import { endpointOf, pageFile, webhookPageFile } from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';
import type { Rule } from '../rule.ts';

/** Every path has its page, `docs/openapi/<name>.md`, and every callback: `docs/webhook/<name>.md`. */
export const pageExists: Rule = {
  id: 'page-exists',
  group: 'pages',
  check({ catalog, files }) {
    const paths = [...operationsByName(catalog)];
    const problems = paths
      .filter(([name]) => !files.has(pageFile(name)))
      .flatMap(([name, [first]]) => (first ? [missing(name, first)] : []));
    const { webhooks } = catalog;
    const callbacks = webhooks.filter(({ name }) => !files.has(webhookPageFile(name))).map(missingWebhook);
    return {
      problems: [...problems, ...callbacks],
      checked: { paths: paths.length, ...(webhooks.length && { webhooks: webhooks.length }) },
    };
  },
};

const missing = (name: string, operation: Operation) => ({
  rule: 'page-exists',
  ...operation.source,
  message: `The path has no page: ${pageFile(name)}`,
  fix: `npm run new -- ${endpointOf(operation)}`,
});

const missingWebhook = ({ name, source }: Webhook) => ({
  rule: 'page-exists',
  ...source,
  message: `The callback has no page: ${webhookPageFile(name)}`,
  fix: `Write it, with the container: ${webhookLine(name)}`,
});
