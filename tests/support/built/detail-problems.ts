import { detailTexts, fieldFacts } from '../../../scripts/reference/field-facts.ts';
import type { InlineContent, InlineNode } from '../../../scripts/reference/inline-content.ts';
import type { BuiltField } from './read-fields.ts';
import type { SpecField } from './spec-fields.ts';

/** Places whose fields the caller sends. */
const SENT = new Set(['path', 'query', 'header', 'request', 'reply']);

/** Units, limits, defaults and examples of fields that no row of the same field says. */
export function detailProblems(where: string, fields: readonly SpecField[], rows: readonly BuiltField[]): string[] {
  const texts = new Map<string, string>();
  for (const { place, path, details } of rows) {
    texts.set(`${place} ${path}`, `${texts.get(`${place} ${path}`) ?? ''}\n${details}`);
  }
  return fields.flatMap((field) => {
    const { place, path } = field;
    const text = texts.get(`${place} ${path}`) ?? '';
    const missing = detailsOf(field).filter((detail) => !text.includes(detail));
    return missing.map((detail) => `${where}: ${place} ${path} does not say ${detail}`);
  });
}

/** A callback's headers and body are received, though a Markdown page heads them as those of a request. */
function detailsOf({ required, place, property }: SpecField): string[] {
  const isSent = required === '' ? SENT.has(place) : required === '必填';
  const facts = fieldFacts(property, isSent ? 'request' : 'response');
  const { example } = facts;
  const details = detailTexts(facts).filter((content) => !isEncryption(content));
  return [
    ...details.map(textOf),
    ...(facts.encryption ? ['加密'] : []),
    ...(example === undefined ? [] : [`例\u00a0${typeof example === 'string' ? example : JSON.stringify(example)}`]),
  ];
}

/** An optional field of a shared place does not show whether it is sent, on which this text depends. */
const isEncryption = (content: InlineContent): boolean =>
  content.some((node) => typeof node === 'object' && 'mark' in node);

const textOf = (content: InlineContent): string => content.map(nodeText).join('');

function nodeText(node: InlineNode): string {
  if (typeof node === 'string') return node;
  if ('code' in node) return node.code;
  if ('term' in node) return node.term;
  if ('mark' in node) return node.mark;
  if ('type' in node) return node.type;
  return 'strong' in node ? node.strong : textOf(node.link);
}
