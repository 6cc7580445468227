import { type Encryption, LENGTH_UNITS, type LengthUnit, type SchemaType, UNITS, type Unit } from '../catalog-model.ts';
import { badShape, type LoadContext } from './load-context.ts';
import { type Cursor, child, entries, isList, isMap, items, value } from './yaml.ts';

const TYPES: readonly SchemaType[] = ['string', 'integer', 'number', 'boolean', 'object', 'array'];
const ENCRYPTIONS: readonly Encryption[] = ['wechatpay-public-key', 'merchant-certificate', 'apiv3-key', 'apiv2-key'];

/** Keys of JSON Schema that the model holds, by the node that each must have. */
const KEYWORDS: Record<string, 'map' | 'list' | 'scalar' | 'any'> = {
  $ref: 'scalar',
  type: 'any',
  title: 'scalar',
  description: 'scalar',
  properties: 'map',
  patternProperties: 'map',
  required: 'list',
  items: 'map',
  allOf: 'list',
  oneOf: 'list',
  anyOf: 'list',
  not: 'map',
  dependentRequired: 'map',
  if: 'map',
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: 'map',
  enum: 'list',
  'x-enumDescriptions': 'map',
  const: 'scalar',
  default: 'any',
  examples: 'list',
  format: 'scalar',
  pattern: 'scalar',
  minLength: 'scalar',
  maxLength: 'scalar',
  'x-length-unit': 'scalar',
  minimum: 'scalar',
  maximum: 'scalar',
  minItems: 'scalar',
  maxItems: 'scalar',
  deprecated: 'scalar',
  'x-unit': 'scalar',
  'x-encryption': 'scalar',
  contentEncoding: 'scalar',
  contentMediaType: 'scalar',
  contentSchema: 'map',
  xml: 'map',
};

/** Reports keys and nodes of a schema that the model could only lose. */
export function checkSchemaShape(cursor: Cursor, context: LoadContext): void {
  if (!isMap(cursor)) {
    context.report(badShape(cursor, 'A schema must be a map of keys.', 'Give it a type, or a $ref.'));
    return;
  }
  for (const [key, place] of entries(cursor)) {
    const wanted = Object.hasOwn(KEYWORDS, key) ? KEYWORDS[key] : undefined;
    if (!wanted) {
      context.report(badShape(place, `"${key}" is not a key that schemas here may have.`, KEYWORD_FIX));
    } else if (wanted !== 'any' && place.node?.kind !== wanted) {
      context.report(badShape(place, `"${key}" must be a ${wanted}, not a ${place.node?.kind}.`, 'Write it so.'));
    } else if (key === 'pattern' && !isPattern(value(place))) {
      const message = `The pattern ${JSON.stringify(value(place))} is no regular expression.`;
      context.report(
        badShape(place, message, 'Correct it; inside […], put "-" last and escape only "\\", "]" and "^".'),
      );
    }
  }
}

/** Whether text is a regular expression by the rules of JSON Schema (with the Unicode flag). */
function isPattern(text: unknown): boolean {
  try {
    new RegExp(String(text), 'u');
    return true;
  } catch {
    return false;
  }
}

/** Keys that only objects have. */
const OBJECT_KEYS = ['allOf', 'oneOf', 'properties'];

const KEYWORD_FIX = `Use one of: ${Object.keys(KEYWORDS).join(', ')}.`;

/** The type of a schema and whether it may be null. Reports types that are unknown or more than one. */
export function readType(cursor: Cursor, context: LoadContext): { type: SchemaType; nullable: boolean } {
  const place = child(cursor, 'type');
  if (!place) return { type: OBJECT_KEYS.some((key) => child(cursor, key)) ? 'object' : 'any', nullable: false };
  const declared = isList(place) ? items(place).map(value) : [value(place)];
  const others = declared.filter((name) => name !== 'null');
  const type = TYPES.find((known) => known === others[0]);
  if (!type || others.length > 1) {
    const message = `The type is ${JSON.stringify(value(place))}.`;
    context.report(badShape(place, message, `Give one of: ${TYPES.join(', ')}; or a list of one of them and 'null'.`));
  }
  return { type: type ?? 'any', nullable: declared.includes('null') };
}

/** The `x-encryption` of a schema, when it has one that is known. */
export const readEncryption = (cursor: Cursor, context: LoadContext): Encryption | undefined =>
  readChoice(cursor, 'x-encryption', ENCRYPTIONS, context);

/** The `x-unit` of a schema, when it has one that is known. */
export const readUnit = (cursor: Cursor, context: LoadContext): Unit | undefined =>
  readChoice(cursor, 'x-unit', UNITS, context);

/** The `x-length-unit` of a schema. Reports an unknown one, and one that has no length to count. */
export function readLengthUnit(cursor: Cursor, context: LoadContext): LengthUnit | undefined {
  const place = child(cursor, 'x-length-unit');
  if (place && !['$ref', 'minLength', 'maxLength'].some((key) => child(cursor, key))) {
    context.report(
      badShape(place, 'x-length-unit has no length beside it.', 'Add minLength or maxLength, or take it off.'),
    );
  }
  return readChoice(cursor, 'x-length-unit', LENGTH_UNITS, context);
}

function readChoice<Choice extends string>(
  cursor: Cursor,
  key: string,
  choices: readonly Choice[],
  context: LoadContext,
): Choice | undefined {
  const place = child(cursor, key);
  const found = choices.find((choice) => choice === value(place));
  if (place && !found) {
    const message = `${key} is ${JSON.stringify(value(place))}.`;
    context.report(badShape(place, message, `Give one of: ${choices.join(', ')}.`));
  }
  return found;
}
