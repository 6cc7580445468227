import { basename } from 'node:path';
import { writeKeyFiles } from '../../../mock/src/key-files.ts';
import { createKeys } from '../../../mock/src/keys.ts';
import { inTemporaryFolder } from '../../lib/temporary-folder.ts';
import type { Webhook } from '../../spec/catalog-model.ts';
import { runServer } from './example-servers.ts';
import { startHost } from './host-process.ts';
import { runHandlers } from './run-handlers.ts';
import type { WebhookRun } from './webhook-run-model.ts';

/** What a run needs. */
export interface WebhookRunOptions {
  /** Absolute folder of the project. */
  project: string;
  /** Those whose example exists. */
  webhooks: readonly Webhook[];
  /** Files of the servers, relative to the project. */
  servers: readonly string[];
}

/**
 * Sends every event to its example, and events and faults to every server, over HTTP, as WeChat Pay does. All code of
 * `snippets/` runs in a process of its own, with keys that exist for the run alone.
 */
export async function runWebhooks({ project, webhooks, servers }: WebhookRunOptions): Promise<WebhookRun> {
  const start = performance.now();
  return inTemporaryFolder('wechatpay-webhooks-', async (folder) => {
    const made = await createKeys();
    const keys = { platform: made.platform.publicKey, apiv2Key: made.apiv2Key, apiv3Key: made.apiv3Key };
    const host = startHost(project, folder, writeKeyFiles(made, folder));
    try {
      const failed = await runHandlers(host, project, webhooks, keys);
      const failures = [...failed.values()];
      const counts: WebhookRun['servers'] = {};
      for (const file of servers) {
        const { handled, refused, failures: own } = await runServer(host, project, file, { webhooks, keys });
        counts[basename(file, '.ts')] = { handled, refused };
        failures.push(...own);
      }
      const handled = webhooks.map(({ name }) => name).filter((name) => !failed.has(name));
      return { handled, servers: counts, failures, milliseconds: Math.round(performance.now() - start) };
    } finally {
      await host.close();
    }
  });
}
