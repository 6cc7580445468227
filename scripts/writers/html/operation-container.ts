import { readFileSync } from 'node:fs';
import type { MarkdownRenderer } from 'vitepress';
import type { CommonErrors, Operation } from '../../spec/catalog-model.ts';
import { renderHeading } from './html.ts';
import { renderErrors } from './html-errors.ts';
import { renderOperationHeader } from './operation-header.ts';
import { renderSamples } from './operation-samples.ts';
import { renderRequest } from './request-tables.ts';
import { renderResponse } from './response-tables.ts';
import { staticPart } from './static-part.ts';

/** Finds the operation of a container line such as `POST /v3/pay/transactions/jsapi`. */
export type FindOperation = (endpoint: string) => Operation | undefined;

/** What a page needs of the whole catalogue. */
export interface OperationSite {
  errors: { common: CommonErrors };
  /** Host of the operations without one of their own. */
  server: string;
}

type Token = Parameters<MarkdownRenderer['renderer']['render']>[0][number];

const OPEN = 'container_operation_open';

/**
 * Renders `::: operation METHOD PATH` containers: bar before the content, request, response, their samples and errors after it.
 * A page of one operation has its title in the H1 already; of several, each gets a heading of its own.
 * Throws for an operation that is not in the spec, naming page and line.
 */
export function operationContainer(
  markdown: MarkdownRenderer,
  find: FindOperation,
  site: () => OperationSite,
  base: string,
): void {
  const { rules } = markdown.renderer;
  rules[OPEN] = (tokens, index, _options, environment) => {
    const operation = operationAt(tokens, index, find, environment);
    const bar = renderOperationHeader(operation, base);
    if (isOnlyOne(tokens)) return `<section id="${operation.method}">\n${staticPart(bar, environment)}`;
    const heading = renderHeading(2, operation.method, operation.title);
    return `<section>\n${staticPart(`<div>${heading}${bar}</div>`, environment)}`;
  };
  rules.container_operation_close = (tokens, index, _options, environment) => {
    const operation = operationAt(tokens, openingOf(tokens, index), find, environment);
    const level = isOnlyOne(tokens) ? 2 : 3;
    // Field ids begin with the method, which is unique on the page.
    const ids = new Set<string>();
    const { server, errors } = site();
    const samples = renderSamples(operation, server);
    const parts = [
      renderRequest(operation, level, ids) + samples.request,
      renderResponse(operation, level, ids) + samples.response,
      renderErrors(operation, { level, ids, base, common: errors.common }),
    ];
    return `${staticPart(`<div>${parts.join('')}</div>`, environment)}</section>\n`;
  };
}

function operationAt(tokens: Token[], index: number, find: FindOperation, environment: unknown): Operation {
  const token = tokens[index];
  const endpoint = (token?.info ?? '').trim().replace(/^operation\s*/, '');
  const operation = find(endpoint);
  if (operation) return operation;
  const { path } = environment as { path?: string };
  const place = path === undefined ? 'page' : `${path}:${lineOf(path, endpoint)}`;
  throw new Error(`${place}: no operation "${endpoint}" in openapi/. Correct the container's line.`);
}

/** Tokens count lines from the end of the frontmatter; the file itself tells the line that an editor shows. */
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
