import type { FieldRow } from '../../reference/document-model.ts';
import {
  conditionTexts,
  detailTexts,
  type EnumValue,
  type FieldFacts,
  requiredText,
} from '../../reference/field-facts.ts';
import { codeOf, type InlineContent, joinInline } from '../../reference/inline-content.ts';
import { escapeMarkdown, inlineCode, type LinkTo, renderInline, renderTerm } from './markdown-syntax.ts';

/**
 * Fields as nested list items, one line each: name, type, whether it is required, term, limits, example. The explanation
 * is a second line of the item; the values of an enum, then the fields inside, are items below it.
 */
export function renderFields(rows: readonly FieldRow[], linkTo: LinkTo, depth = 0): string {
  return rows.flatMap((row) => rowLines(row, linkTo, depth)).join('\n');
}

function rowLines({ facts, deviations, children }: FieldRow, linkTo: LinkTo, depth: number): string[] {
  const required = requiredText(facts);
  const conditions = conditionTexts(facts).map((content) => renderInline(content, (to) => to));
  const marks = [
    inlineCode(facts.name),
    escapeMarkdown(facts.type),
    ...(required === undefined ? [] : [`**${required}**`]),
    ...(conditions.length ? [`（${conditions.join('；')}）`] : []),
    ...(facts.deprecated ? ['已废弃'] : []),
  ];
  const description = joinInline(descriptionOf(facts), '；');
  const text = description.length ? ` — ${renderInline(description, linkTo)}` : '';
  const { explanation } = facts;
  const indentation = '  '.repeat(depth);
  return [
    `${indentation}- ${marks.join(' ')}${text}`,
    ...(explanation === undefined ? [] : [`${indentation}  ${renderInline(explanation, linkTo)}`]),
    ...deviations.map((content) => `${indentation}  ${renderInline(content, linkTo)}`),
    ...valueLines(facts.values, depth + 1),
    ...(children.length ? [renderFields(children, linkTo, depth + 1)] : []),
  ];
}

function descriptionOf(facts: FieldFacts): InlineContent[] {
  const { term, example } = facts;
  return [
    ...(term === undefined ? [] : [[{ term }]]),
    ...detailTexts(facts),
    ...(example === undefined ? [] : [['例 ', codeOf(example)]]),
  ];
}

/** Values without a meaning share a line. */
function valueLines(values: readonly EnumValue[], depth: number): string[] {
  const bare = values.filter(({ meaning }) => meaning === undefined);
  const explained = values.flatMap(({ value, meaning }) =>
    meaning === undefined ? [] : [`取值 ${inlineCode(String(value))} — ${renderTerm(meaning)}`],
  );
  const others = bare.length
    ? [`${explained.length ? '其他取值' : '取值'} ${bare.map(({ value }) => inlineCode(String(value))).join('、')}`]
    : [];
  return [...explained, ...others].map((line) => `${'  '.repeat(depth)}- ${line}`);
}
