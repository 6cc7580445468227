import { codeOf, type InlineContent, joinInline } from '../../reference/inline-content.ts';
import { elementOf, nestedProperties, typeLabel } from '../../reference/schema-shape.ts';
import type { Property, Schema } from '../../spec/catalog-model.ts';
import { exampleOf, type FieldDirection, fieldLimits, MAX_DEPTH, REQUIRED } from '../html/html-fields.ts';
import { inlineCode, renderPhrase, renderTerm } from './markdown-syntax.ts';

/**
 * Fields as nested list items, one line each: name, type, whether it is required, term, limits, example.
 * The values of an enum, then the fields inside, stand below it.
 */
export function renderFields(properties: readonly Property[], words: FieldDirection, depth = 0): string {
  return properties.flatMap((property) => fieldLines(property, words, depth)).join('\n');
}

/** What a schema is, as Markdown: `array\\<string>`. */
export const renderType = (schema: Schema): string => typeLabel(schema).replaceAll('<', '\\<');

function fieldLines(property: Property, words: FieldDirection, depth: number): string[] {
  const { name, required, schema } = property;
  const marks = [
    inlineCode(name),
    renderType(schema),
    ...(required ? [`**${REQUIRED[words.direction]}**`] : []),
    ...(schema.deprecated ? ['已废弃'] : []),
  ];
  const meaning = joinInline(meanings(property, words), '；');
  const text = meaning.length ? ` — ${renderPhrase(meaning, (to) => to)}` : '';
  const nested = depth < MAX_DEPTH ? nestedProperties(schema) : [];
  return [
    `${'  '.repeat(depth)}- ${marks.join(' ')}${text}`,
    ...enumLines(elementOf(schema), depth + 1),
    ...(nested.length ? [renderFields(nested, words, depth + 1)] : []),
  ];
}

function meanings(property: Property, words: FieldDirection): InlineContent[] {
  const { schema } = property;
  const example = exampleOf(schema);
  return [
    ...(schema.description === undefined ? [] : [[{ term: schema.description }]]),
    ...fieldLimits(property, words),
    ...(example === undefined ? [] : [['例 ', codeOf(example)]]),
  ];
}

/** Values without a meaning share a line. */
function enumLines(schema: Schema, depth: number): string[] {
  const values = schema.enum ?? [];
  const bare = values.filter((value) => schema.enumDescriptions[String(value)] === undefined);
  const told = values.flatMap((value) => {
    const meaning = schema.enumDescriptions[String(value)];
    return meaning === undefined ? [] : [`取值 ${inlineCode(String(value))} — ${renderTerm(meaning)}`];
  });
  const others = bare.length
    ? [`${told.length ? '其他取值' : '取值'} ${bare.map(String).map(inlineCode).join('、')}`]
    : [];
  return [...told, ...others].map((line) => `${'  '.repeat(depth)}- ${line}`);
}
