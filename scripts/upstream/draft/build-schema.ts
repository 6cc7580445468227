import { definedOnly } from '../../lib/defined-only.ts';
import type { Schema } from '../../spec/schema-model.ts';
import { textLength } from '../../spec/text-length.ts';
import type { OfficialPlace, OfficialType } from '../official-model.ts';
import type { FieldTree } from './field-tree.ts';

/** A schema as the spec's YAML has it, its keys in the order of the spec. */
export type DraftSchema = Record<string, unknown>;

/** Everything besides the rows of a table that a schema is made of. */
export interface SchemaSources {
  place: OfficialPlace;
  /** Values of a field, by its path, in the samples of the pages. */
  samplesOf: (path: string) => unknown[];
  /** A field of the spec with the same name and term. */
  precedentOf: (tree: FieldTree) => Schema | undefined;
  /** Text of the `$ref` to a component that has exactly the fields of this one. */
  componentOf: (tree: FieldTree) => string | undefined;
}

/** The schema of a field and of all fields inside it, by the row of an official table; no sentence of the page enters it. */
export function buildSchema(tree: FieldTree, sources: SchemaSources): DraftSchema {
  const { field, children } = tree;
  const title = field.term ?? tree.name;
  const type = field.types[0] ?? field.type;
  const inner = type === 'array' ? (field.itemTypes[0] ?? field.items ?? 'string') : type;
  const reference = children.length > 0 ? sources.componentOf(tree) : undefined;
  if (type === 'array') {
    const items = reference ? { $ref: reference } : valueSchema(inner, tree, sources);
    const { minItems, maxItems } = field;
    return definedOnly({ type: 'array', title, minItems, maxItems, items });
  }
  if (reference) return { $ref: reference, title };
  const { type: own, ...rest } = valueSchema(inner, tree, sources);
  return { type: own, title, ...rest };
}

/** An object with the fields of a table: those that are always there are required. */
export function buildObject(trees: readonly FieldTree[], sources: SchemaSources): DraftSchema {
  const required = trees.filter(({ field }) => field.required && !field.conditions).map(({ name }) => name);
  const properties = Object.fromEntries(trees.map((tree) => [tree.name, buildSchema(tree, sources)]));
  return definedOnly({ type: 'object', required: required.length > 0 ? required : undefined, properties });
}

/** The schema of one value, without its term: of an array one of its items. */
function valueSchema(type: OfficialType, tree: FieldTree, sources: SchemaSources): DraftSchema {
  if (type === 'object') return tree.children.length > 0 ? buildObject(tree.children, sources) : { type };
  if (type === 'file') return { type: 'string', contentMediaType: 'application/octet-stream' };
  const { field } = tree;
  const precedent = elementOf(sources.precedentOf(tree));
  const values = field.fixed === undefined ? field.enum : [field.fixed];
  return definedOnly({
    type,
    'x-unit': type === 'integer' ? precedent?.unit : undefined,
    format: type === 'string' ? field.format : undefined,
    ...(type === 'string' && !values && { ...lengthsOf(tree), pattern: field.pattern }),
    ...(type === 'integer' && { minimum: field.minimum, maximum: field.maximum }),
    ...(field.encrypted && encryptionOf(sources.place)),
    enum: values && (type === 'integer' ? values.map(Number) : values),
    'x-enumDescriptions': values && meaningsOf(values, precedent),
    default: defaultOf(type, field.default),
    examples: exampleOf(type, tree, sources),
  });
}

const elementOf = (schema: Schema | undefined): Schema | undefined => schema?.items ?? schema;

function lengthsOf({ field: { minLength, maxLength, unit } }: FieldTree): DraftSchema {
  if (maxLength === undefined && !minLength) return {};
  return { minLength: minLength || undefined, maxLength, 'x-length-unit': unit };
}

/** Callers encrypt what they send for WeChat Pay, which encrypts what it answers for the merchant. */
const encryptionOf = (place: OfficialPlace): DraftSchema => ({
  contentEncoding: 'base64',
  'x-encryption': place === 'body' ? 'wechatpay-public-key' : 'merchant-certificate',
});

function meaningsOf(values: readonly string[], precedent: Schema | undefined): DraftSchema | undefined {
  const known = values.flatMap((value) => {
    const meaning = precedent?.enumDescriptions[value];
    return meaning === undefined ? [] : [[value, meaning] as const];
  });
  return known.length === values.length ? Object.fromEntries(known) : undefined;
}

function defaultOf(type: OfficialType, text: string | undefined): unknown {
  if (text === undefined || type === 'string') return text;
  if (type === 'boolean') return text === 'true' || text === 'false' ? text === 'true' : undefined;
  return Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** One value from the samples of the pages, or from the spec's field of the same name and term. */
function exampleOf(type: OfficialType, tree: FieldTree, sources: SchemaSources): unknown[] | undefined {
  const precedents = elementOf(sources.precedentOf(tree))?.examples ?? [];
  const sampled = sources.samplesOf(tree.field.name).flat();
  const found = [...sampled, ...precedents].find((value) => isExample(type, value, tree));
  return found === undefined ? undefined : [found];
}

/** Whether a sample's value is one: of the type, within the limits, and neither the field's term nor a text made unreadable. */
function isExample(type: OfficialType, value: unknown, { name, field }: FieldTree): boolean {
  if (type === 'integer') {
    const { minimum = -Infinity, maximum = Infinity } = field;
    return Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum;
  }
  if (type !== 'string') return typeof value === type;
  if (typeof value !== 'string' || value === '' || value === field.term || value === name) return false;
  if (value.includes('文文') || /^x+$/i.test(value) || value.startsWith('{')) return false;
  if (field.format === 'date-time' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(value))
    return false;
  const { minLength = 0, maxLength = Infinity } = field;
  const length = textLength(value, field.unit);
  return length >= minLength && length <= maxLength && (field.enum?.includes(value) ?? true);
}
