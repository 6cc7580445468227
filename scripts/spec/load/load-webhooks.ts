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
      retryDelays: loadRetryDelays(post, context),
      replyWithin: loadReplyWithin(post, context),
      headers: loadParameters(post, context).filter((parameter) => parameter.in === 'header'),
      body: resource ? withoutContent(body, resource.from.split('.')) : body,
      ...(resource && { resource }),
      reply: loadReply(post, context),
      source: sourceOf(post),
    },
  ];
}

/** Seconds between attempts of most callbacks: 15 more in 24 hours and 4 minutes. */
export const RETRY_DELAYS_S: readonly number[] = [
  15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600,
];

/** Seconds that a merchant has for its answer to most callbacks. */
const REPLY_WITHIN_S = 5;

const isSeconds = (seconds: unknown): seconds is number => Number.isSafeInteger(seconds) && Number(seconds) > 0;

/** `x-retry-delays`: entries `[seconds, times]` in order; absent: the common schedule. */
function loadRetryDelays(post: Cursor, context: LoadContext): readonly number[] {
  const list = child(post, 'x-retry-delays');
  if (!list) return RETRY_DELAYS_S;
  const delays = value(list);
  const isEntry = (entry: unknown) => Array.isArray(entry) && entry.length === 2 && entry.every(isSeconds);
  if (!Array.isArray(delays) || !delays.every(isEntry)) {
    const fix = 'Write pairs of seconds and times, such as [[15, 10], [300, 10]]; [] for a callback that is sent once.';
    context.report(badShape(list, '"x-retry-delays" is no list of pairs of whole numbers.', fix));
    return RETRY_DELAYS_S;
  }
  return delays.flatMap(([seconds, times]) => Array.from({ length: times }, (): number => seconds));
}

function loadReplyWithin(post: Cursor, context: LoadContext): number {
  const node = child(post, 'x-reply-within');
  if (!node) return REPLY_WITHIN_S;
  const seconds = value(node);
  if (isSeconds(seconds)) return seconds;
  context.report(badShape(node, '"x-reply-within" is no whole number of seconds.', 'Write one, such as 3.'));
  return REPLY_WITHIN_S;
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
