import { readFileSync } from 'node:fs';
import type { MarkdownRenderer } from 'vitepress';
import type { OperationDoc } from '../../reference/document-model.ts';
import type { SiteIndex } from '../../reference/site-index.ts';
import { renderHeading } from './html.ts';
import { renderOperationHeader, renderSections } from './html-sections.ts';
import { mentionedIn } from './mentioned-names.ts';
import { staticPart } from './static-part.ts';

type Token = Parameters<MarkdownRenderer['renderer']['render']>[0][number];

const OPEN = 'container_operation_open';

/**
 * Renders `::: operation METHOD PATH` containers: the header before the content, request, response and errors after it.
 * A page of one operation has its title in the H1 already; of several, each gets a heading of its own.
 * Throws for an operation that is not in the spec, naming page and line.
 */
export function operationContainer(markdown: MarkdownRenderer, site: () => SiteIndex, base: string): void {
  const { rules } = markdown.renderer;
  rules[OPEN] = (tokens, index, _options, environment) => {
    const doc = docAt(tokens, index, site(), environment);
    const header = renderOperationHeader(doc, base);
    if (isOnlyOne(tokens)) return `<section id="${doc.anchor}">\n${staticPart(header, environment)}`;
    const heading = renderHeading(2, doc.anchor, doc.title);
    return `<section>\n${staticPart(`<div>${heading}${header}</div>`, environment)}`;
  };
  rules.container_operation_close = (tokens, index, _options, environment) => {
    const opening = openingOf(tokens, index);
    const { sections } = docAt(tokens, opening, site(), environment);
    const context = { base, ...mentionedIn(tokens.slice(opening, index)) };
    const html = renderSections(sections, isOnlyOne(tokens) ? 2 : 3, context);
    return `${staticPart(`<div>${html}</div>`, environment)}</section>\n`;
  };
}

/** The endpoint in a container's line, such as `POST /v3/pay/transactions/jsapi`. */
export const operationEndpointOf = (info: string): string => info.trim().replace(/^operation\s*/, '');

function docAt(tokens: Token[], index: number, { operations, docs }: SiteIndex, environment: unknown): OperationDoc {
  const endpoint = operationEndpointOf(tokens[index]?.info ?? '');
  const operation = operations.get(endpoint);
  if (operation) return docs.operation(operation);
  const { path } = environment as { path?: string };
  const place = path === undefined ? 'page' : `${path}:${lineOf(path, endpoint)}`;
  throw new Error(`${place}: no operation "${endpoint}" in openapi/. Correct the container's line.`);
}

/** The line of a container in its file, as an editor shows it; tokens count lines from the end of the frontmatter. */
function lineOf(path: string, endpoint: string): number {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.findIndex((line) => /^:{3,}\s*operation/.test(line) && line.includes(endpoint)) + 1;
}

function isOnlyOne(tokens: Token[]): boolean {
  return tokens.filter((token) => token.type === OPEN).length === 1;
}

function openingOf(tokens: Token[], closing: number): number {
  return tokens.findLastIndex((token, index) => index < closing && token.type === OPEN);
}
