import { readFileSync } from 'node:fs';
import type { MarkdownRenderer } from 'vitepress';
import type { OperationDoc } from '../../reference/document-model.ts';
import type { SiteIndex } from '../../reference/site-index.ts';
import { containerName, documentContainer } from './document-container.ts';
import { renderHeading } from './html.ts';
import { renderColumns } from './html-columns.ts';
import { renderOperationHeader } from './html-sections.ts';
import { mentionedIn } from './mentioned-names.ts';
import type { PageEnvironment } from './static-part.ts';

const KIND = 'operation';

/**
 * Renders `::: operation METHOD PATH` containers: the header before the content, request, response and errors after it.
 * A page of one operation has its title in the H1 already; of several, each gets a heading of its own.
 * Throws for an operation that is not in the spec, naming page and line.
 */
export function operationContainer(markdown: MarkdownRenderer, site: () => SiteIndex, base: string): void {
  documentContainer(markdown, {
    kind: KIND,
    find: (endpoint, environment) => find(endpoint, site(), environment),
    id: ({ anchor }, page) => (isOnlyOne(page) ? anchor : undefined),
    header(doc, page) {
      const header = renderOperationHeader(doc, base);
      return isOnlyOne(page) ? header : `<div>${renderHeading(2, doc.anchor, doc.title)}${header}</div>`;
    },
    sections: ({ sections }, content, page) =>
      renderColumns(sections, isOnlyOne(page) ? 2 : 3, { base, ...mentionedIn(content) }),
  });
}

/** The endpoint in a container's line, such as `POST /v3/pay/transactions/jsapi`. */
export const operationEndpointOf = (info: string): string => containerName(KIND, info);

function find(
  endpoint: string,
  { operations, docs }: SiteIndex,
  { path }: PageEnvironment & { path?: string },
): OperationDoc {
  const operation = operations.get(endpoint);
  if (operation) return docs.operation(operation);
  const place = path === undefined ? 'page' : `${path}:${lineOf(path, endpoint)}`;
  throw new Error(`${place}: no operation "${endpoint}" in openapi/. Correct the container's line.`);
}

/** The line of a container in its file, as an editor shows it; tokens count lines from the end of the frontmatter. */
function lineOf(path: string, endpoint: string): number {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.findIndex((line) => /^:{3,}\s*operation/.test(line) && line.includes(endpoint)) + 1;
}

const isOnlyOne = (page: readonly { type: string }[]): boolean =>
  page.filter(({ type }) => type === `container_${KIND}_open`).length === 1;
