import type { Problem } from '../../lib/problem.ts';
import { runWebhooks } from '../../run/webhooks/run-webhooks.ts';
import type { WebhookFailure } from '../../run/webhooks/webhook-run-model.ts';
import { SERVER_FILE, webhookExampleFile } from '../../spec/locations.ts';
import type { Rule } from '../rule.ts';

/**
 * Every event of the spec, encrypted and signed, is handled by its example; every server handles the best known ones
 * and refuses those with a fault.
 */
export const webhookHandled: Rule = {
  id: 'webhook-handled',
  group: 'examples',
  async check({ root, catalog, files }) {
    const webhooks = catalog.webhooks.filter(({ name }) => files.has(webhookExampleFile(name)));
    const servers = [...files.keys()].filter((file) => SERVER_FILE.test(file)).sort();
    const { failures } = await runWebhooks({ project: root, webhooks, servers });
    return { problems: failures.map(problemOf), checked: { events: webhooks.length, servers: servers.length } };
  },
};

function problemOf(failure: WebhookFailure): Problem {
  return { rule: 'webhook-handled', ...failure, fix: 'Correct the code; or, when the event is wrong, the spec.' };
}
