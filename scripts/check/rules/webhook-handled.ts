import { runWebhooks } from '../../run/run-webhooks.ts';
import { SERVER_FILE, webhookExampleFile } from '../../spec/locations.ts';
import { defineRule } from '../define-rule.ts';

/**
 * Every event of the spec, encrypted and signed, is handled by its example; every server handles the best known ones
 * and refuses forged ones.
 */
export const webhookHandled = defineRule({
  id: 'webhook-handled',
  group: 'examples',
  cost: 'run',
  async check({ root, catalog, files, report }) {
    const webhooks = catalog.webhooks.filter(({ name }) => files.has(webhookExampleFile(name)));
    const servers = [...files.keys()].filter((file) => SERVER_FILE.test(file)).sort();
    const { failures } = await runWebhooks({ project: root, webhooks, servers });
    for (const { message, ...place } of failures)
      report(place, message, 'Correct the code; or, when the event is wrong, the spec.');
    return { checked: { events: webhooks.length, servers: servers.length } };
  },
});
