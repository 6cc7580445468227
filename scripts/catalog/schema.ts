import type { Property, Scalar, Schema, SchemaType } from './model.ts';
import { type Cursor, child, entries, items, number, sourceOf, text, texts, value } from './yaml.ts';

/** Follows a `$ref`; undefined when it leads nowhere (the resolver has reported it). */
export type Resolve = (reference: string, from: Cursor) => Cursor | undefined;

const COMPONENT = /components\/schemas\/([^/]+)\.yaml$/;

/** Makes the model's schema of a YAML node (JSON Schema 2020-12 with the keys of `openapi/README.md`). */
export function loadSchema(cursor: Cursor, resolve: Resolve): Schema {
  const reference = text(cursor, '$ref');
  if (reference === undefined) return ownSchema(cursor, resolve);
  const target = resolve(reference, cursor);
  const base = target ? ownSchema(target, resolve) : emptySchema(cursor);
  const component = COMPONENT.exec(reference)?.[1];
  // A field keeps its own term beside the $ref (allowed since OpenAPI 3.1).
  return {
    ...base,
    ...(component && { component }),
    ...definedOnly({ description: text(cursor, 'description') }),
    deprecated: base.deprecated || value(child(cursor, 'deprecated')) === true,
    source: sourceOf(cursor),
  };
}

function ownSchema(cursor: Cursor, resolve: Resolve): Schema {
  const content = child(cursor, 'contentSchema');
  const list = child(cursor, 'items');
  return {
    ...emptySchema(cursor),
    ...typeOf(cursor),
    bases: items(child(cursor, 'allOf')).map((base) => loadSchema(base, resolve)),
    properties: loadProperties(cursor, resolve),
    enumDescriptions: Object.fromEntries(
      entries(child(cursor, 'x-enumDescriptions')).map(([key, meaning]) => [key, String(value(meaning))]),
    ),
    examples: items(child(cursor, 'examples')).map(value),
    deprecated: value(child(cursor, 'deprecated')) === true,
    ...(list && { items: loadSchema(list, resolve) }),
    ...(content && { content: loadSchema(content, resolve) }),
    ...definedOnly(annotations(cursor)),
  };
}

function annotations(cursor: Cursor) {
  const enumeration = child(cursor, 'enum');
  return {
    description: text(cursor, 'description'),
    enum:
      enumeration &&
      (items(enumeration)
        .map(value)
        .filter((item) => item !== null) as Scalar[]),
    const: value(child(cursor, 'const')) as Scalar | undefined,
    default: value(child(cursor, 'default')),
    format: text(cursor, 'format'),
    pattern: text(cursor, 'pattern'),
    minLength: number(cursor, 'minLength'),
    maxLength: number(cursor, 'maxLength'),
    minimum: number(cursor, 'minimum'),
    maximum: number(cursor, 'maximum'),
    minItems: number(cursor, 'minItems'),
    maxItems: number(cursor, 'maxItems'),
    encryption: text(cursor, 'x-encryption') as Schema['encryption'],
    contentEncoding: text(cursor, 'contentEncoding'),
    contentMediaType: text(cursor, 'contentMediaType'),
  };
}

function loadProperties(cursor: Cursor, resolve: Resolve): Property[] {
  const required = new Set(texts(cursor, 'required'));
  const named = entries(child(cursor, 'properties')).map(([name, property]) => ({
    name,
    required: required.has(name),
    schema: loadSchema(property, resolve),
  }));
  const numbered = entries(child(cursor, 'patternProperties')).map(([pattern, property]) => ({
    name: numberedName(pattern),
    required: false,
    pattern,
    schema: loadSchema(property, resolve),
  }));
  return [...named, ...numbered];
}

/** `^coupon_id_\d+_\d+$` → `coupon_id_$n_$m`, as WeChat Pay's own pages write numbered fields. */
function numberedName(pattern: string): string {
  const letters = ['$n', '$m', '$k'];
  return pattern.replace(/^\^|\$$/g, '').replaceAll('\\d+', () => letters.shift() ?? '$i');
}

function typeOf(cursor: Cursor): { type: SchemaType; nullable: boolean } {
  const declared = value(child(cursor, 'type'));
  const types = (Array.isArray(declared) ? declared : [declared]).filter((type) => typeof type === 'string');
  const type = types.find((name) => name !== 'null') ?? (child(cursor, 'allOf') ? 'object' : 'any');
  return { type: type as SchemaType, nullable: types.includes('null') };
}

function emptySchema(cursor: Cursor): Schema {
  return {
    type: 'any',
    nullable: false,
    bases: [],
    properties: [],
    enumDescriptions: {},
    examples: [],
    deprecated: false,
    source: sourceOf(cursor),
  };
}

/** Leaves out undefined values, so that `exactOptionalPropertyTypes` holds. */
function definedOnly<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
