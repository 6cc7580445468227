import type { Body, Parameter, Schema, Webhook, WebhookResource } from '../catalog-model.ts';
import { allProperties } from '../traverse.ts';
import { badReference, badShape, dereference, type LoadContext } from './load-context.ts';
import { loadParameters, loadRequest, loadResponse } from './load-message.ts';
import { loadSchema } from './load-schema.ts';
import { type Cursor, child, entries, isMap, sourceOf, text, texts, value } from './yaml.ts';

/** The callbacks of the root's map `webhooks`, sorted by name; those that can't be read are reported and left out. */
export function loadWebhooks(root: Cursor, context: LoadContext): Webhook[] {
  return entries(child(root, 'webhooks'))
    .flatMap(([name, item]) => {
      if (text(item, '$ref') === undefined) {
        context.report(badReference(item, `The webhook "${name}" has no $ref to its file.`));
        return [];
      }
      const target = dereference(item, context);
      // A file that is not valid YAML is reported as such; a second problem would hide the cause.
      if (!target?.node) return [];
      return context.getOrCreate(
        (made) => made.webhooks,
        name,
        target,
        () => loadWebhook(name, target, context),
      );
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function loadWebhook(name: string, item: Cursor, context: LoadContext): Webhook[] {
  const post = child(item, 'post');
  const request = post && child(post, 'requestBody');
  const body = request && loadRequest(request, context);
  if (!post || !isMap(post) || !body) {
    context.report(badShape(post ?? item, `The webhook "${name}" has no "post" with a body.`, POST_FIX));
    return [];
  }
  const title = text(post, 'summary');
  if (!title) context.report(badShape(post, `The webhook "${name}" has no summary.`, 'Add summary.'));
  const resource = resourceIn(body.schema, []);
  return [
    {
      name,
      version: name.startsWith('v3/') ? 'v3' : 'v2',
      event: eventOf(name, body.schema),
      title: title ?? '',
      tags: texts(post, 'tags'),
      officialDocs: texts(post, 'x-official-docs'),
      headers: loadParameters(post, context).filter((parameter) => parameter.in === 'header'),
      body: resource ? withoutContent(body, resource.from.split('.')) : body,
      ...(resource && { resource }),
      reply: loadReply(post, context),
      source: sourceOf(post),
    },
  ];
}

const POST_FIX = 'Put it under "post", with "requestBody" and "content".';

/** The constant of `event_type`, or for callbacks without one what follows the version in their name. */
function eventOf(name: string, schema: Schema): string {
  const type = allProperties(schema).find((property) => property.name === 'event_type')?.schema.const;
  return typeof type === 'string' ? type : name.replace(/^v\d\//, '');
}

/** The encrypted property of an envelope: the first one with `x-encryption` and `contentSchema`. */
function resourceIn(schema: Schema, path: string[]): WebhookResource | undefined {
  for (const property of allProperties(schema)) {
    const from = [...path, property.name];
    const { encryption, content, contentMediaType = '' } = property.schema;
    if (encryption && content)
      return { from: from.join('.'), encryption, mediaType: contentMediaType, schema: content };
    const inner = resourceIn(property.schema, from);
    if (inner) return inner;
  }
  return undefined;
}

/** The envelope with bare text at `path`: the resource describes the decrypted text. */
function withoutContent(body: Body, path: string[]): Body {
  return { ...body, schema: bareAt(body.schema, path) };
}

function bareAt(schema: Schema, [name, ...rest]: string[]): Schema {
  if (name === undefined) {
    const { content: _, contentMediaType: __, ...bare } = schema;
    return bare;
  }
  const properties = schema.properties.map((property) =>
    property.name === name ? { ...property, schema: bareAt(property.schema, rest) } : property,
  );
  return { ...schema, properties };
}

function loadReply(post: Cursor, context: LoadContext): Webhook['reply'] {
  const { status, body } = loadResponse(post, context);
  const place = child(child(post, 'responses') ?? post, String(status));
  const response = place && dereference(place, context);
  const headers = entries(response && child(response, 'headers')).flatMap(([name, header]) =>
    loadHeader(name, header, context),
  );
  return { status, headers, ...(body && { body }) };
}

function loadHeader(name: string, header: Cursor, context: LoadContext): Parameter[] {
  const schema = child(header, 'schema');
  const description = text(header, 'description');
  if (!schema) return [];
  return [
    {
      name,
      in: 'header',
      required: value(child(header, 'required')) === true,
      ...(description !== undefined && { description }),
      schema: loadSchema(schema, context),
      source: sourceOf(header),
    },
  ];
}
