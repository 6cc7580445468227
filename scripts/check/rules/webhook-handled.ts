import { SERVER_FILE, webhookExampleFile } from '../../spec/locations.ts';
import { defineRule } from '../define-rule.ts';

/** Code of callbacks, and what it may import: not the examples of operations and of the device. */
const OWN = /^snippets\/(?!v2\/|v3\/|brand\/|client\/)/;

/**
 * Every event of the spec, encrypted and signed, is handled by its example; every server handles the best known ones
 * and refuses forged ones.
 */
export const webhookHandled = defineRule({
  id: 'webhook-handled',
  group: 'examples',
  cost: 'run',
  async check({ root, catalog, filesMatching, versionOf, note, remember }) {
    const own = filesMatching(OWN);
    const files = new Set(own.map(([file]) => file));
    const webhooks = catalog.webhooks.filter(({ name }) => files.has(webhookExampleFile(name)));
    const servers = [...files].filter((file) => SERVER_FILE.test(file)).sort();
    // Code of other folders is run as well, if it is imported.
    const imported = own.some(([, text]) => /['"]\.\.\/(?:\.\.\/)*(?:v2|v3|brand|client)\//.test(text));
    const code = note(`matching ${(imported ? /^snippets\// : OWN).source}`);
    await remember([code, note('configs'), ...webhooks.map(versionOf)], async (report) => {
      const { runWebhooks } = await import('../../run/run-webhooks.ts');
      const { failures } = await runWebhooks({ project: root, webhooks, servers });
      for (const { message, ...place } of failures)
        report(place, message, 'Correct the code; or, when the event is wrong, the spec.');
    });
    return { checked: { events: webhooks.length, servers: servers.length } };
  },
});
