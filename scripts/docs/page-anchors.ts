import { errorsAnchors, operationAnchors, productAnchors, sectionAnchors } from '../reference/document-contents.ts';
import type { ProductDoc } from '../reference/document-model.ts';
import type { SiteIndex } from '../reference/site-index.ts';
import type { Container, MarkdownPage } from './markdown-page.ts';

/** The anchors of a page: of its headings and its HTML, and those that the catalog adds to it. */
export function pageAnchors({ headings, html, containers }: MarkdownPage, site: SiteIndex): Set<string> {
  return new Set([
    ...headings.map(({ anchor }) => anchor),
    ...html.flatMap(({ text }) => [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)),
    ...containers.flatMap((container) => containerAnchors(container, site)),
  ]);
}

function containerAnchors({ name, info }: Container, { operations, webhooks, clientCalls, docs }: SiteIndex): string[] {
  if (name === 'operation') {
    const operation = operations.get(info);
    return operation ? operationAnchors(docs.operation(operation)) : [];
  }
  if (name === 'webhook') {
    const webhook = webhooks.get(info);
    return webhook ? sectionAnchors(docs.webhook(webhook).sections) : [];
  }
  if (name === 'client') {
    const call = clientCalls.get(info);
    return call ? sectionAnchors(docs.client(call).sections) : [];
  }
  if (name === 'product')
    return docs.products().flatMap((product) => (product.slug === info ? productAnchors(product) : []));
  if (name === 'changes') {
    const month = docs.changes().months.find((each) => each.month === info);
    return month ? sectionAnchors(month.sections) : [];
  }
  return name === 'catalogue' ? catalogAnchors(info, docs) : [];
}

const hasClientCalls = ({ groups }: ProductDoc): boolean =>
  groups.some(({ entries }) => entries.some(({ call }) => call !== undefined));

/** The anchors of `::: catalogue KIND`. */
function catalogAnchors(kind: string, docs: SiteIndex['docs']): string[] {
  const products = docs.products();
  switch (kind) {
    case 'products':
    case 'overviews':
      return products.map(({ slug }) => slug);
    case 'webhooks':
      return products.filter(({ webhookCount }) => webhookCount > 0).map(({ slug }) => slug);
    case 'clients':
      return products.filter(hasClientCalls).map(({ slug }) => slug);
    case 'errors':
      return errorsAnchors(docs.errors());
    case 'messages':
      return docs.messages().groups.flatMap(({ anchor, entries }) => [anchor, ...entries.map((entry) => entry.anchor)]);
    case 'successors':
      return docs.successors().flatMap(({ anchor }) => anchor ?? []);
    default:
      return [];
  }
}
