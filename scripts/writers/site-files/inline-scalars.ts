import { isRecord } from '../../lib/type-guards.ts';
import type { SpecDocument } from './spec-document-model.ts';

/** Keywords of a schema that is no scalar. */
const SHAPES = ['$ref', 'properties', 'patternProperties', 'items', 'allOf', 'anyOf', 'oneOf'];

const SCHEMAS = '#/components/schemas/';

/**
 * A document with each shared scalar in the places that have it, and not as a component: tools that show or generate types
 * would show the name of the component (`Attach2`) in place of the field's term, and make a type of it.
 */
export function inlineScalars(document: SpecDocument): SpecDocument {
  const { schemas } = document.components;
  if (!isRecord(schemas)) return document;
  const isScalar = (schema: unknown): boolean => isRecord(schema) && !SHAPES.some((keyword) => keyword in schema);
  const scalars = new Map(Object.entries(schemas).filter(([, schema]) => isScalar(schema) && !isObject(schema)));
  const shapes = Object.fromEntries(Object.entries(schemas).filter(([name]) => !scalars.has(name)));
  const components = { ...document.components, schemas: shapes };
  return replace({ ...document, components }, scalars) as SpecDocument; // the same shape
}

const isObject = (schema: unknown): boolean => isRecord(schema) && schema.type === 'object';

function replace(value: unknown, scalars: ReadonlyMap<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => replace(item, scalars));
  if (!isRecord(value)) return value;
  const { $ref, ...own } = value;
  const scalar = typeof $ref === 'string' && $ref.startsWith(SCHEMAS) && scalars.get($ref.slice(SCHEMAS.length));
  if (isRecord(scalar)) return { ...scalar, ...own };
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replace(inner, scalars)]));
}
