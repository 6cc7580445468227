import type { Direction } from '../../reference/condition-text.ts';
import { conditionTexts, type Detail, detailTexts, type FieldFacts, fieldFacts } from '../../reference/field-facts.ts';
import type { InlineContent, InlineNode } from '../../reference/inline-content.ts';
import type { Property, Schema } from '../../spec/catalog-model.ts';
import { allProperties } from '../../spec/traverse.ts';
import { commentText } from './escape.ts';

/** Notes of a field's comment besides the facts of its schema. */
export interface FieldNotes {
  direction: Direction;
  /** Full name of the type of the JSON in a string. */
  contentType?: string;
  /** Where the field does not follow the official page. */
  deviations?: readonly InlineContent[];
  /** Sentences of the generator, such as "客户端自动填写". */
  notes?: string[];
}

/** A JSDoc comment of the given lines; none at all without lines. A single line stays on one line. */
export function comment(lines: string[]): string[] {
  if (lines.length === 0) return [];
  if (lines.length === 1) return [`/** ${lines[0]} */`];
  return ['/**', ...lines.map((line) => (line === '' ? ' *' : ` * ${line}`)), ' */'];
}

/** The details that the declaration itself says: `null` and constants are types, defaults have a tag. */
const OMITTED: readonly Detail[] = ['const', 'default', 'nullable'];

/**
 * The JSDoc comment of a field: term, explanation, details, meanings of enum values, what differs from the official page,
 * default, example, deprecation.
 */
export function fieldComment(
  property: Property,
  { direction, contentType, deviations = [], notes = [] }: FieldNotes,
): string[] {
  const facts = fieldFacts(property, direction);
  const details = [
    ...conditionTexts(facts).map(contentText),
    ...detailTexts(facts, OMITTED).map(contentText),
    contentType === undefined ? '' : `JSON 字符串，内容为 {@link ${contentType}}`,
    ...notes,
    fieldNames(property.schema),
  ].filter((line) => line !== '');
  const texts = [commentText(facts.term ?? ''), contentText(facts.explanation ?? []), details.join('；')];
  const differing = deviations.flatMap((content) => ['', contentText(content)]);
  return comment([...paragraphs(texts), ...meanings(facts), ...differing, ...tags(facts)]);
}

/** Inline content as text of a comment, with values as code. */
const contentText = (content: InlineContent): string => commentText(content.map(nodeText).join(''));

function nodeText(node: InlineNode): string {
  if (typeof node === 'string') return node;
  if ('code' in node) return inlineCode(node.code);
  if ('term' in node) return node.term;
  if ('type' in node) return node.type;
  if ('mark' in node) return node.mark;
  return 'strong' in node ? node.strong : node.link.map(nodeText).join('');
}

const inlineCode = (text: string): string => `\`${commentText(text).replaceAll('`', "'")}\``;

const MAX_NAMES = 12;

/** The fields of an object, or of the objects in a list, which the name of its type alone does not show. */
function fieldNames(schema: Schema): string {
  const names = allProperties(schema.items ?? schema).map(({ name }) => inlineCode(name));
  if (names.length === 0) return '';
  const rest = names.length > MAX_NAMES ? ` 等 ${names.length} 个` : '';
  return `字段：${names.slice(0, MAX_NAMES).join('、')}${rest}`;
}

/** Markdown in hovers joins lines, so that each sentence needs a paragraph or a list of its own. */
const paragraphs = (texts: readonly string[]): string[] =>
  texts.filter((text) => text !== '').flatMap((text, index) => (index ? ['', text] : [text]));

function meanings({ values }: FieldFacts): string[] {
  const explained = values.filter(({ meaning }) => meaning !== undefined);
  if (explained.length === 0) return [];
  return ['', ...explained.map(({ value, meaning = '' }) => `- ${inlineCode(String(value))}：${commentText(meaning)}`)];
}

function tags(facts: FieldFacts): string[] {
  return [
    ...(facts.deprecated ? ['@deprecated'] : []),
    ...(facts.default === undefined ? [] : [`@default ${exampleText(facts.default)}`]),
    ...(facts.example === undefined ? [] : [`@example ${exampleText(facts.example)}`]),
  ];
}

const EXAMPLE_LENGTH = 200;

function exampleText(example: unknown): string {
  const text = commentText(typeof example === 'string' ? `'${example}'` : JSON.stringify(example));
  return text.length > EXAMPLE_LENGTH ? `${text.slice(0, EXAMPLE_LENGTH)}…` : text;
}
