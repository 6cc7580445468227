import {
  type Direction,
  detailTexts,
  type EnumValue,
  type FieldFacts,
  fieldFacts,
  requiredText,
} from '../../reference/field-facts.ts';
import { codeOf, type InlineContent, joinInline } from '../../reference/inline-content.ts';
import { MAX_DEPTH, nestedProperties } from '../../reference/schema-shape.ts';
import type { Property } from '../../spec/catalog-model.ts';
import { inlineCode, renderPhrase, renderTerm } from './markdown-syntax.ts';

/**
 * Fields as nested list items, one line each: name, type, whether it is required, term, limits, example.
 * The values of an enum, then the fields inside, stand below it.
 */
export function renderFields(properties: readonly Property[], direction: Direction, depth = 0): string {
  return properties.flatMap((property) => fieldLines(property, direction, depth)).join('\n');
}

/** The label of a type as Markdown: `array\\<string>`. */
export const escapeType = (label: string): string => label.replaceAll('<', '\\<');

function fieldLines(property: Property, direction: Direction, depth: number): string[] {
  const facts = fieldFacts(property, direction);
  const required = requiredText(facts);
  const marks = [
    inlineCode(facts.name),
    escapeType(facts.type),
    ...(required ? [`**${required}**`] : []),
    ...(facts.deprecated ? ['已废弃'] : []),
  ];
  const description = joinInline(descriptionsOf(facts), '；');
  const text = description.length ? ` — ${renderPhrase(description, (to) => to)}` : '';
  const nested = depth < MAX_DEPTH ? nestedProperties(property.schema) : [];
  return [
    `${'  '.repeat(depth)}- ${marks.join(' ')}${text}`,
    ...enumLines(facts.values, depth + 1),
    ...(nested.length ? [renderFields(nested, direction, depth + 1)] : []),
  ];
}

function descriptionsOf(facts: FieldFacts): InlineContent[] {
  const { term, example } = facts;
  return [
    ...(term === undefined ? [] : [[{ term }]]),
    ...detailTexts(facts),
    ...(example === undefined ? [] : [['例 ', codeOf(example)]]),
  ];
}

/** Values without a meaning share a line. */
function enumLines(values: readonly EnumValue[], depth: number): string[] {
  const explained = values.flatMap(({ value, meaning }) =>
    meaning === undefined ? [] : [`取值 ${inlineCode(String(value))} — ${renderTerm(meaning)}`],
  );
  const bare = values.filter(({ meaning }) => meaning === undefined).map(({ value }) => inlineCode(String(value)));
  const others = bare.length ? [`${explained.length ? '其他取值' : '取值'} ${bare.join('、')}`] : [];
  return [...explained, ...others].map((line) => `${'  '.repeat(depth)}- ${line}`);
}
