import type { Property, Schema } from '../../spec/catalog-model.ts';
import { type Alternative, alternativesOf } from './alternatives.ts';
import { commentText, propertyKey, templateText } from './escape.ts';
import { block } from './file-text.ts';
import { comment, fieldComment } from './jsdoc.ts';
import { type Members, membersOf } from './members.ts';
import { scalarType } from './scalar-type.ts';
import { SpecError } from './spec-error.ts';
import { pascalCase } from './type-names.ts';
import { type Context, componentOf, inside } from './types-context.ts';

/** A type expression, and the declarations that it needs in the namespace of its parent. */
interface Expression {
  text: string;
  declarations: string[];
}

/**
 * Declares a schema under a name: an interface for an object, else a type alias; and a namespace of the same name
 * with the types of its fields, when it has any.
 */
export function declareType(name: string, schema: Schema, context: Context, note = ''): string[] {
  const term = [commentText(schema.title ?? ''), note].filter(Boolean);
  if (componentOf(schema, context) === undefined && isObject(schema))
    return declareInterface(name, schema, context, term);
  const { text, declarations } = expression(schema, name, 'Item', context);
  return [...comment(term), `type ${name} = ${text};`, ...namespace(name, declarations)];
}

function declareInterface(name: string, schema: Schema, context: Context, term: string[]): string[] {
  const members = membersOf(schema, context);
  const groups = alternativesOf(members.properties);
  if (groups.length) return declareAlternatives(name, members, groups, context, term);
  const { lines, declarations } = declareFields(name, members.properties, context);
  return [...comment(term), ...block(`interface ${name}${heritage(members)}`, lines), ...namespace(name, declarations)];
}

const heritage = ({ extends: bases }: Members): string => (bases.length ? ` extends ${bases.join(', ')}` : '');

/**
 * Declares an object with alternatives: `Common` has the fields that are in none, each alternative is an interface of
 * its own, and the type is all of them together: `Common & (WithA | WithB)`.
 */
function declareAlternatives(
  name: string,
  members: Members,
  groups: Alternative[][],
  context: Context,
  term: string[],
): string[] {
  const grouped = new Set(groups.flat().flatMap(({ presence }) => [...presence.keys()]));
  const common = members.properties.filter((property) => !grouped.has(property.name));
  const { lines, declarations } = declareFields(name, common, context);
  const hasCommon = lines.length > 0 || members.extends.length > 0;
  const unions = groups.map((group) => group.map((alternative) => `${name}.${alternative.name}`).join(' | '));
  const parts = [...(hasCommon ? [`${name}.Common`] : []), ...unions.map((union) => `(${union})`)];
  const inner = declareFields(
    name,
    members.properties.filter((property) => grouped.has(property.name)),
    context,
  ).declarations;
  return [
    ...comment(term),
    `type ${name} = ${parts.join(' & ')};`,
    ...namespace(name, [
      ...(hasCommon ? block(`interface Common${heritage(members)}`, lines) : []),
      ...groups.flat().flatMap((each) => declareAlternative(name, each, members.properties, context)),
      ...declarations,
      ...inner,
    ]),
  ];
}

function declareAlternative(
  parent: string,
  { name, presence }: Alternative,
  properties: Property[],
  context: Context,
): string[] {
  const lines = properties.flatMap((property) => {
    const state = presence.get(property.name);
    if (state === undefined) return [];
    if (state === 'never') return [`${propertyKey(property.name)}?: never;`];
    return declareField(parent, { ...property, required: state === 'required' }, context).lines;
  });
  return block(`interface ${name}`, lines);
}

/** The members of an interface, and the declarations that they need in the namespace `parent`. */
export function declareFields(
  parent: string,
  properties: Property[],
  context: Context,
): { lines: string[]; declarations: string[] } {
  const declared = new Map<string, string>();
  const fields = properties.map((property) => {
    const field = declareField(parent, property, context);
    if (field.declarations.length) reserve(declared, pascalCase(property.name), property, `${context.path}.${parent}`);
    return field;
  });
  return { lines: fields.flatMap((field) => field.lines), declarations: fields.flatMap((field) => field.declarations) };
}

function reserve(declared: Map<string, string>, identifier: string, { name, schema }: Property, where: string): void {
  const other = declared.get(identifier);
  const message = `Fields '${other}' and '${name}' of ${where} would share the type '${identifier}'.`;
  if (other !== undefined) throw new SpecError(message, schema.source, 'Correct the name of the one that is wrong.');
  declared.set(identifier, name);
}

function namespace(name: string, declarations: string[]): string[] {
  return declarations.length ? block(`namespace ${name}`, declarations) : [];
}

function declareField(
  parent: string,
  property: Property,
  context: Context,
): { lines: string[]; declarations: string[] } {
  const { schema } = property;
  const { text, declarations } = expression(schema, parent, pascalCase(property.name), context);
  const content = contentOf(schema, parent, pascalCase(property.name), context);
  const note = context.note?.(property.name);
  const documentation = fieldComment(property, {
    direction: context.direction,
    ...(content && { contentType: content.text }),
    deviations: context.deviationsOf(property),
    ...(note !== undefined && { notes: [note] }),
  });
  const optional = property.required && note === undefined ? '' : '?';
  const key = property.pattern === undefined ? `${propertyKey(property.name)}${optional}` : numberedKey(property.name);
  return {
    lines: [...documentation, `${key}: ${text};`],
    declarations: [...declarations, ...(content?.declarations ?? [])],
  };
}

/** The placeholder of a template literal type. */
const NUMBER = '$' + '{number}';

/** `coupon_id_$n` → `` [field: `coupon_id_${number}`] `` */
function numberedKey(name: string): string {
  const pattern = name
    .split(/\$[nmki]/)
    .map(templateText)
    .join(NUMBER);
  return `[field: \`${pattern}\`]`;
}

/** The type of the JSON inside a string: declared beside the fields' types, named after the field. */
function contentOf(schema: Schema, parent: string, name: string, context: Context): Expression | undefined {
  if (schema.content === undefined) return undefined;
  const json: Context = { ...inside(context, parent), wire: 'json' };
  const note = 'JSON 字符串的内容';
  return { text: `${json.path}.${name}`, declarations: declareType(name, schema.content, json, note) };
}

function expression(schema: Schema, parent: string, name: string, context: Context): Expression {
  const { text, declarations } = bareExpression(schema, parent, name, context);
  return { text: schema.nullable ? `${text} | null` : text, declarations };
}

function bareExpression(schema: Schema, parent: string, name: string, context: Context): Expression {
  const component = componentOf(schema, context);
  if (component !== undefined) return { text: component, declarations: [] };
  if (schema.variants) return unionExpression(schema.variants, parent, context);
  if (schema.type === 'array') return arrayExpression(schema, parent, name, context);
  if (schema.type !== 'object') return { text: scalarType(schema, context.wire), declarations: [] };
  if (!isObject(schema)) return { text: '{ [field: string]: unknown }', declarations: [] };
  return { text: `${parent}.${name}`, declarations: declareType(name, schema, inside(context, parent)) };
}

/** The union of an object's shapes. Those that have no type of their own on this wire are declared in place. */
function unionExpression(variants: Schema[], parent: string, context: Context): Expression {
  const parts = variants.map((variant) => bareExpression(variant, parent, variant.component ?? 'Variant', context));
  return {
    text: parts.map(({ text }) => text).join(' | '),
    declarations: parts.flatMap(({ declarations }) => declarations),
  };
}

/** XML has no lists: a tag that occurs once is parsed as its value, one that occurs twice as an array. */
function arrayExpression(schema: Schema, parent: string, name: string, context: Context): Expression {
  const item = schema.items ? expression(schema.items, parent, name, context) : { text: 'unknown', declarations: [] };
  const list = /[|&]/.test(item.text) ? `(${item.text})[]` : `${item.text}[]`;
  const once = context.wire === 'xml' && context.direction === 'response' ? ` | ${item.text}` : '';
  return { text: list + once, declarations: item.declarations };
}

function isObject(schema: Schema): boolean {
  return schema.type === 'object' && (schema.properties.length > 0 || schema.bases.length > 0);
}
