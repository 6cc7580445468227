import { definedOnly } from '../../lib/defined-only.ts';
import { isScalar } from '../../lib/type-guards.ts';
import type { Property, Schema } from '../catalog-model.ts';
import { allProperties, emptySchema } from '../traverse.ts';
import { checkSchemaShape, readEncryption, readLengthUnit, readType, readUnit } from './check-schema-shape.ts';
import { checkPart, checkSiblings } from './check-siblings.ts';
import { placeOf } from './load-cache.ts';
import { hasShapes, withConditions } from './load-conditions.ts';
import { badReference, badShape, dereference, type LoadContext } from './load-context.ts';
import { type Cursor, child, entries, items, number, scalar, sourceOf, text, texts, value } from './yaml.ts';

const COMPONENT = /components\/schemas\/([^/]+)\.yaml$/;

/** Makes the model's schema of a YAML node (JSON Schema 2020-12 with the keys of `openapi/README.md`). */
export function loadSchema(cursor: Cursor, context: LoadContext): Schema {
  checkSchemaShape(cursor, context);
  const reference = text(cursor, '$ref');
  if (reference === undefined) return ownSchema(cursor, context);
  const component = COMPONENT.exec(reference)?.[1];
  const base = loadReferenced(reference, cursor, context);
  checkSiblings(cursor, base, context);
  // A field keeps its own term, examples and the like beside the $ref (allowed since OpenAPI 3.1). Objects alone are named:
  // the type of a shared scalar is its own, so that a hover says `string`.
  return {
    ...base,
    ...(component && base.type === 'object' && { component }),
    ...annotations(cursor, context),
    enumDescriptions: { ...base.enumDescriptions, ...loadMeanings(cursor) },
    ...(child(cursor, 'examples') && loadExamples(cursor)),
    deprecated: base.deprecated || value(child(cursor, 'deprecated')) === true,
    source: sourceOf(cursor),
    target: base.target ?? base.source,
  };
}

function loadReferenced(reference: string, cursor: Cursor, context: LoadContext): Schema {
  const target = dereference(cursor, context);
  // A broken `$ref`, or one to invalid YAML, is reported elsewhere.
  if (!target?.node) return emptySchema('any', sourceOf(cursor));
  const key = placeOf(target);
  if (!context.components.has(key)) {
    context.components.set(key, undefined);
    context.components.set(key, loadSchema(target, context));
  }
  const schema = context.components.get(key);
  if (!schema) context.report(badReference(cursor, `$ref leads back to where it came from: ${reference}`));
  return schema ?? emptySchema('any', sourceOf(cursor));
}

function ownSchema(cursor: Cursor, context: LoadContext): Schema {
  const content = child(cursor, 'contentSchema');
  const list = child(cursor, 'items');
  const variants = loadVariants(cursor, context);
  return {
    ...emptySchema('any', sourceOf(cursor)),
    ...readType(cursor, context),
    ...loadFields(cursor, context),
    ...(variants && { variants }),
    enumDescriptions: loadMeanings(cursor),
    ...loadExamples(cursor),
    deprecated: value(child(cursor, 'deprecated')) === true,
    ...(list && { items: loadSchema(list, context) }),
    ...(content && { content: loadSchema(content, context) }),
    ...annotations(cursor, context),
  };
}

/** Fields of an object: those of `allOf` without a `$ref` are its own, and so are their conditions. */
function loadFields(cursor: Cursor, context: LoadContext, isPart = false): Pick<Schema, 'bases' | 'properties'> {
  const parts = items(child(cursor, 'allOf'));
  const inline = parts.filter((part) => !child(part, '$ref'));
  for (const part of inline) {
    checkSchemaShape(part, context);
    checkPart(part, context);
  }
  const bases = parts.filter((part) => child(part, '$ref')).map((part) => loadSchema(part, context));
  const inner = inline.map((part) => loadFields(part, context, true));
  const allBases = [...bases, ...inner.flatMap((part) => part.bases)];
  const properties = [...inner.flatMap((part) => part.properties), ...loadProperties(cursor, context)];
  return {
    bases: allBases,
    properties: withConditions(
      [...properties, ...requiredOfBases(cursor, properties, allBases, context)],
      [...(isPart && hasNoFields(cursor) ? [] : [cursor]), ...inline.filter(hasNoFields)],
      context,
    ),
  };
}

/** Whether a part of `allOf` holds conditions alone: they are about the fields beside `allOf`. */
const hasNoFields = (part: Cursor): boolean => !child(part, 'properties') && !child(part, 'allOf');

/** The shapes of a `oneOf`. Reports what stands beside them, which the model would lose. */
function loadVariants(cursor: Cursor, context: LoadContext): Schema[] | undefined {
  const list = child(cursor, 'oneOf');
  if (!list || !hasShapes(list)) return undefined;
  const variants = items(list).map((item) => loadSchema(item, context));
  const isPlain = variants.length > 1 && variants.every(({ component, type }) => component && type === 'object');
  if (!isPlain || child(cursor, 'properties') || child(cursor, 'allOf')) {
    const message = '"oneOf" of shapes holds something other than $refs to objects, or has fields beside it.';
    context.report(badShape(list, message, 'List two or more $refs to components; put common fields into a base.'));
  }
  return variants;
}

const loadMeanings = (cursor: Cursor): Schema['enumDescriptions'] =>
  Object.fromEntries(
    entries(child(cursor, 'x-enumDescriptions')).map(([key, meaning]) => [key, String(value(meaning))]),
  );

function loadExamples(cursor: Cursor): Pick<Schema, 'examples' | 'exampleSources'> {
  const places = items(child(cursor, 'examples'));
  return { examples: places.map(value), ...(places.length && { exampleSources: places.map(sourceOf) }) };
}

function annotations(cursor: Cursor, context: LoadContext) {
  const enumeration = child(cursor, 'enum');
  return definedOnly({
    title: text(cursor, 'title'),
    description: text(cursor, 'description'),
    enum: enumeration && items(enumeration).map(value).filter(isScalar),
    const: scalar(cursor, 'const'),
    default: value(child(cursor, 'default')),
    format: text(cursor, 'format'),
    pattern: text(cursor, 'pattern'),
    minLength: number(cursor, 'minLength'),
    maxLength: number(cursor, 'maxLength'),
    lengthUnit: readLengthUnit(cursor, context),
    minimum: number(cursor, 'minimum'),
    maximum: number(cursor, 'maximum'),
    minItems: number(cursor, 'minItems'),
    maxItems: number(cursor, 'maxItems'),
    contentEncoding: text(cursor, 'contentEncoding'),
    contentMediaType: text(cursor, 'contentMediaType'),
    unit: readUnit(cursor, context),
    encryption: readEncryption(cursor, context),
  });
}

function loadProperties(cursor: Cursor, context: LoadContext): Property[] {
  const required = new Set(texts(cursor, 'required'));
  const named = entries(child(cursor, 'properties')).map(([name, property]) => ({
    name,
    required: required.has(name),
    schema: loadSchema(property, context),
  }));
  const numbered = entries(child(cursor, 'patternProperties')).map(([pattern, property]) => ({
    name: numberedName(pattern),
    required: false,
    pattern,
    schema: loadSchema(property, context),
  }));
  return [...named, ...numbered];
}

/** The fields of bases that `required` beside `allOf` names. Reports names that no field has. */
function requiredOfBases(
  cursor: Cursor,
  own: readonly Property[],
  bases: readonly Schema[],
  context: LoadContext,
): Property[] {
  const names = texts(cursor, 'required').filter((name) => !own.some((property) => property.name === name));
  const inherited = names.length ? bases.flatMap(allProperties) : [];
  return names.flatMap((name) => {
    const found = inherited.find((property) => property.name === name);
    if (found) return [{ name, required: true, schema: found.schema }];
    const place = child(cursor, 'required') ?? cursor;
    context.report(badShape(place, `"${name}" is required, but is no property here.`, REQUIRED_FIX));
    return [];
  });
}

const REQUIRED_FIX = 'Take the name off `required`, or add it to `properties`.';

/** `^coupon_id_\d+_\d+$` → `coupon_id_$n_$m`, as WeChat Pay's own pages write numbered fields. */
function numberedName(pattern: string): string {
  const letters = ['$n', '$m', '$k'];
  return pattern.replace(/^\^|\$$/g, '').replaceAll('\\d+', () => letters.shift() ?? '$i');
}
