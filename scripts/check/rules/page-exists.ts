import { webhookLine } from '../../docs/webhook-line.ts';
import { monthOf } from '../../spec/change-model.ts';
import {
  CHANGES_FOLDER,
  changesPageFile,
  clientPageFile,
  endpointOf,
  pageFile,
  webhookPageFile,
} from '../../spec/locations.ts';
import { operationsByName } from '../../spec/traverse.ts';
import { defineRule } from '../define-rule.ts';

/** Every path has its page, `docs/openapi/<name>.md`, every callback `docs/webhook/<name>.md`, every call on the device `docs/client/<name>.md`. */
export const pageExists = defineRule({
  id: 'page-exists',
  group: 'pages',
  check({ catalog, files, report }) {
    const { webhooks, client } = catalog;
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
    for (const { name, source } of client.calls) {
      if (files.has(clientPageFile(name))) continue;
      const message = `The call on the device has no page: ${clientPageFile(name)}`;
      report(source, message, `Write it, with the container: ::: client ${name}`);
    }
    for (const month of new Set(catalog.changes.map(monthOf))) {
      if (files.has(changesPageFile(month))) continue;
      const message = `The month has no page: ${changesPageFile(month)}`;
      report({ file: `${CHANGES_FOLDER}${month}.yaml` }, message, `Write it, with the container: ::: changes ${month}`);
    }
    return { checked: { paths: paths.size, ...(webhooks.length && { webhooks: webhooks.length }) } };
  },
});
