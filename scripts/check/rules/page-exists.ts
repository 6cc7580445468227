import { webhookLine } from '../../docs/webhook-line.ts';
import { endpointOf, pageFile, webhookPageFile } from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';
import { defineRule } from '../define-rule.ts';

/** Every path has its page, `docs/openapi/<name>.md`, and every callback: `docs/webhook/<name>.md`. */
export const pageExists = defineRule({
  id: 'page-exists',
  group: 'pages',
  check({ catalog, files, report }) {
    const { webhooks } = catalog;
    const paths = operationsByName(catalog);
    for (const [name, [operation]] of paths) {
      if (!operation || files.has(pageFile(name))) continue;
      const message = `The path has no page: ${pageFile(name)}`;
      report(operation.source, message, `npm run new -- ${endpointOf(operation)}`);
    }
    for (const { name, source } of webhooks) {
      if (files.has(webhookPageFile(name))) continue;
      const message = `The callback has no page: ${webhookPageFile(name)}`;
      report(source, message, `Write it, with the container: ${webhookLine(name)}`);
    }
    return { checked: { paths: paths.size, ...(webhooks.length && { webhooks: webhooks.length }) } };
  },
});
