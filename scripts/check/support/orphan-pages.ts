import type { Catalog } from '../../spec/catalog-model.ts';
import { clientPageFile, pageFile, webhookPageFile } from '../../spec/locations.ts';

/** The page of an operation, a callback or a call on the device: in which folder, and its name there. */
export const SUBJECT_PAGE = /^docs\/(?:(openapi|webhook)\/((?:v\d|brand)\/.*)|(client)\/(?!index\.md$)(.*))\.md$/;

/** The pages whose subject the spec does not have. */
export function orphanPages(pages: readonly string[], { operations, webhooks, client }: Catalog): string[] {
  const wanted = new Set([
    ...operations.map(({ name }) => pageFile(name)),
    ...webhooks.map(({ name }) => webhookPageFile(name)),
    ...client.calls.map(({ name }) => clientPageFile(name)),
  ]);
  return pages.filter((file) => !wanted.has(file));
}
