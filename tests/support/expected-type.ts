import type { Schema } from '../../scripts/spec/catalog-model.ts';

/** Where a value travels: APIv2 answers are XML, of which the client parses every value as text. */
export type Travel = 'json' | 'xml-request' | 'xml-response';

/**
 * The type that the spec says a field has, in a spelling that {@link comparableType} brings a hover's type to.
 * Written from the rules alone and not with the generator's code, which it checks. An object is named by the last
 * identifier of its name: the component's, or the field's own.
 */
export function expectedType(schema: Schema, field: string, travel: Travel): string {
  const type = plainType(schema, field, travel);
  return schema.nullable ? unionOf([...splitUnion(type), 'null']) : type;
}

function plainType(schema: Schema, field: string, travel: Travel): string {
  if (schema.type === 'array') return arrayOf(schema.items ? expectedType(schema.items, field, travel) : 'unknown');
  if (schema.type === 'object') return isOpen(schema) ? 'open object' : objectName(schema.component ?? field);
  const values = schema.const === undefined ? schema.enum : [schema.const];
  if (values?.length) return unionOf(values.map((value) => literal(value, travel)));
  const scalars: Partial<Record<Schema['type'], string>> = {
    integer: 'number',
    number: 'number',
    boolean: 'boolean',
    any: 'unknown',
  };
  const type = scalars[schema.type] ?? 'string';
  return travel === 'xml-response' && (type === 'number' || type === 'boolean') ? `\`\${${type}}\`` : type;
}

function isOpen(schema: Schema): boolean {
  return schema.component === undefined && schema.properties.length === 0 && schema.bases.length === 0;
}

function literal(value: string | number | boolean, travel: Travel): string {
  return typeof value === 'string' || travel === 'xml-response' ? `"${value}"` : String(value);
}

function arrayOf(item: string): string {
  return splitUnion(item).length > 1 ? `(${item})[]` : `${item}[]`;
}

/** The type of a hover without namespaces, with the members of a union in one order and `undefined` left out. */
export function comparableType(text: string): string {
  return unionOf(
    splitUnion(text)
      .filter((member) => member !== 'undefined')
      .map(comparableMember),
  );
}

function comparableMember(member: string): string {
  const list = /^\(?(.*?)\)?\[\]$/.exec(member)?.[1];
  if (list !== undefined) return arrayOf(comparableType(list));
  if (/^["`\d-]/.test(member)) return member;
  const name = member.slice(member.lastIndexOf('.') + 1);
  return /^[\p{Lu}_]/u.test(name) ? objectName(name) : name;
}

/** `goods_detail`, `goodsDetail` and `GoodsDetail` are one name. */
function objectName(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** The members of a union; a `|` inside quotes separates nothing. */
function splitUnion(type: string): string[] {
  return (type.match(/(?:"(?:[^"\\]|\\.)*"|`[^`]*`|\([^)]*\)|[^|"`(])+/g) ?? []).map((member) => member.trim());
}

function unionOf(members: string[]): string {
  return [...new Set(members)].sort().join(' | ');
}

/** The type in a hover's text, `(property) JsonDataRequest.attach?: string` → `string`; undefined without one. */
export function hoverType(text: string): string | undefined {
  return /^\((?:property|parameter)\) .*?\??: (.*)$/s.exec(text)?.[1];
}
