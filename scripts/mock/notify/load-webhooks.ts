import { loadCatalog, readSpec } from '../../catalog/load.ts';
import type { Webhook } from '../../catalog/model.ts';

/** The webhooks of a project's spec, without its operations: those are ten times as much to read. */
export async function loadWebhooks(project: string): Promise<Webhook[]> {
  const files = [...(await readSpec(project))].filter(([file]) => !file.startsWith('openapi/paths/'));
  return loadCatalog(new Map(files)).catalog.webhooks;
}
