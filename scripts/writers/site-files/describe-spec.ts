import type { DocsPage } from '../../docs/docs-pages.ts';
import { replaceLinks } from '../../docs/plain-text.ts';
import { isRecord } from '../../lib/type-guards.ts';
import { xmlText } from '../../reference/samples/message-text.ts';
import { bodySample } from '../../reference/samples/webhook-sample.ts';
import type { Catalog, Webhook } from '../../spec/catalog-model.ts';
import { pageUrl, webhookPageUrl } from '../../spec/locations.ts';
import { operationMessages } from './describe-messages.ts';
import { containerText, officialDocs } from './describe-text.ts';
import { inlineScalars } from './inline-scalars.ts';
import type { OperationObject, SpecDocument } from './spec-document-model.ts';

/** The content that is put into the published document beside the spec itself. */
interface DescribedContent {
  catalog: Catalog;
  pages: readonly DocsPage[];
  /** Address of the site on its host, with a slash at the end; undefined when it isn't known. */
  address: string | undefined;
}

/**
 * The published document: the bundled spec, and with each operation and callback what other tools show and run: lead and
 * notes of its page, its official page, a complete example of each message, and its errors as responses with examples.
 * Links to pages of the site are absolute; without an address of the site their labels remain. Shared scalars are inline.
 */
export function describeSpec(document: SpecDocument, { catalog, pages, address }: DescribedContent): SpecDocument {
  const pagesByUrl = new Map(pages.map((page) => [page.url, page]));
  const operations = new Map(catalog.operations.map((operation) => [operation.id, operation]));
  const webhooks = new Map(catalog.webhooks.map((webhook) => [webhook.name, webhook]));
  const described: SpecDocument = {
    ...document,
    paths: mapOperations(document.paths, (object) => {
      const operation = operations.get(object.operationId);
      if (!operation) return object;
      const { name, method, path } = operation;
      const text = containerText(pagesByUrl.get(pageUrl(name)), `${method.toUpperCase()} ${path}`);
      return {
        ...object,
        ...text,
        ...officialDocs(operation, catalog.officialTitles),
        ...operationMessages(object, operation, catalog),
      };
    }),
    webhooks: mapOperations(document.webhooks, (object, name) => {
      const webhook = webhooks.get(name);
      if (!webhook) return object;
      const text = containerText(pagesByUrl.get(webhookPageUrl(name)), name);
      return { ...object, ...text, ...officialDocs(webhook, catalog.officialTitles), ...webhookBody(object, webhook) };
    }),
  };
  return inlineScalars(withAbsoluteLinks(described, address) as SpecDocument); // the same shape, with other texts
}

type PathItems = SpecDocument['paths'];

/** Replaces every operation of path items, which has a key of its own; other keys stay. */
function mapOperations(items: PathItems, change: (object: OperationObject, key: string) => OperationObject): PathItems {
  const mapItem = (key: string, item: PathItems[string]): PathItems[string] =>
    Object.fromEntries(
      Object.entries(item).map(([method, object]) => [method, isOperation(object) ? change(object, key) : object]),
    );
  return Object.fromEntries(Object.entries(items).map(([key, item]) => [key, mapItem(key, item)]));
}

const isOperation = (value: unknown): value is OperationObject => isRecord(value) && 'operationId' in value;

function webhookBody({ requestBody }: OperationObject, webhook: Webhook): Pick<OperationObject, 'requestBody'> {
  if (!requestBody) return {};
  const values = bodySample(webhook);
  const content = Object.entries(requestBody.content).map(([mediaType, media]) => {
    return [mediaType, { ...media, example: mediaType === 'application/xml' ? xmlText(values) : values }];
  });
  return { requestBody: { ...requestBody, content: Object.fromEntries(content) } };
}

/** Rewrites the links in every description of a document. */
function withAbsoluteLinks(value: unknown, address: string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => withAbsoluteLinks(item, address));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      const isText = key === 'description' && typeof inner === 'string';
      return [key, isText ? absoluteLinks(inner, address) : withAbsoluteLinks(inner, address)];
    }),
  );
}

const absoluteLinks = (text: string, address: string | undefined): string =>
  replaceLinks(text, (label, link) => {
    if (!link.startsWith('/')) return `[${label}](${link})`;
    return address === undefined ? label : `[${label}](${address}${link.slice(1)})`;
  });
