import { byName } from '../../lib/compare.ts';
import type { Catalog, Operation, Schema, Webhook } from '../../spec/catalog-model.ts';
import { declareType } from './declare-type.ts';
import { block, fileText } from './file-text.ts';
import type { CachedFile } from './render-cache.ts';
import { HEADER, type Rendered } from './rendered.ts';
import { type BodyFormat, bodyFormat, type Context, type SharedContext } from './types-context.ts';

/** A component of the spec, and on which wire it is declared. */
interface Component {
  schema: Schema;
  wire: BodyFormat;
  direction: Context['direction'];
}

/**
 * The components that operations and callbacks use. One that is used by XML answers and elsewhere is declared for the others;
 * XML answers then have its shape written in place, with strings for numbers.
 */
export function componentsOf({ operations, webhooks }: Catalog): Map<string, Component> {
  const components = new Map<string, Component>();
  // One that is in a request has the words of a request, wherever it is used besides.
  for (const operation of operations) collectRequest(components, operation);
  for (const operation of operations) collectResponse(components, operation);
  for (const webhook of webhooks) collectWebhook(components, webhook);
  return new Map([...components].sort(byName));
}

function collectRequest(components: Map<string, Component>, { request, parameters }: Operation): void {
  for (const parameter of parameters) collect(components, parameter, 'request');
  if (request) collect(components, request, 'request');
}

function collectResponse(components: Map<string, Component>, { response }: Operation): void {
  for (const body of [response.body, ...(response.others ?? [])]) {
    if (body) collect(components, body, 'response', bodyFormat(body.mediaType));
  }
}

function collectWebhook(components: Map<string, Component>, { body, resource, reply }: Webhook): void {
  for (const part of [body, resource]) if (part) collect(components, part, 'response', bodyFormat(part.mediaType));
  if (reply.body) collect(components, reply.body, 'request', bodyFormat(reply.body.mediaType));
}

function collect(
  components: Map<string, Component>,
  { schema }: { schema: Schema },
  direction: Context['direction'],
  wire: BodyFormat = 'json',
): void {
  if (schema.component !== undefined) {
    const known = components.get(schema.component);
    if (known && (known.wire !== 'xml' || wire === 'xml')) return;
    components.set(schema.component, { schema, wire, direction });
  }
  const parts = [
    ...schema.bases,
    ...(schema.variants ?? []),
    ...schema.properties.map((property) => property.schema),
    schema.items,
  ];
  for (const part of parts) if (part) collect(components, { schema: part }, direction, wire);
  if (schema.content) collect(components, { schema: schema.content }, direction);
}

/** One file per component. */
export function componentFiles(
  components: Map<string, Component>,
  shared: SharedContext,
  getOrRender: CachedFile,
): Rendered[] {
  return [...components].map(([name, component]) =>
    getOrRender(`component ${name}`, [component.schema, component.direction], () =>
      componentFile(name, component, shared),
    ),
  );
}

function componentFile(name: string, { schema, wire, direction }: Component, shared: SharedContext): Rendered {
  const { component: _, ...own } = schema;
  const context: Context = { wire, direction, path: 'WeChatPay.Components', ...shared };
  return {
    path: `virtual-types/components/${name}.d.ts`,
    content: fileText([HEADER, ...block('declare namespace WeChatPay.Components', declareType(name, own, context))]),
  };
}
