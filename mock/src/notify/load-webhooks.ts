import type { Webhook } from '../../../scripts/spec/catalog-model.ts';
import { loadCatalog, readSpec } from '../../../scripts/spec/load/load-catalog.ts';

/** The webhooks of a project's spec, without its operations: those are ten times as much to read. */
export async function loadWebhooks(project: string): Promise<Webhook[]> {
  const files = [...(await readSpec(project))].filter(([file]) => !file.startsWith('openapi/paths/'));
  return loadCatalog(new Map(files)).catalog.webhooks;
}
