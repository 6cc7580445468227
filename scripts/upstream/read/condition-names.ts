import type { OfficialField } from '../official-model.ts';
import type { Cell } from './markdown-blocks.ts';

/** A field of a table with the cell that describes it. */
export interface FieldRow {
  field: OfficialField;
  cell: Cell;
}

const TERM_MIN_LENGTH = 3;

/** A description with names and values in place of the Chinese terms and labels that it uses for fields of its table. */
export function inNames(text: string, near: readonly FieldRow[]): string {
  const terms = near
    .flatMap(({ field }) => (field.term ? [[field.term, field.name.split('.').at(-1) ?? ''] as const] : []))
    .filter(([term], index, all) => term.length >= TERM_MIN_LENGTH && isOnly(term, index, all))
    .sort(([a], [b]) => b.length - a.length);
  const named = terms.reduce(
    (current, [term, name]) => current.replaceAll(term, `\`${name}\``),
    text.replace(/^【[^】]*】/, '').replace(/[“”"「」](?=[^“”"「」]*[“”"「」])|(?<=[“"「][^“”"「」]*)[”"」]/g, ''),
  );
  return near.reduce(inValues, named);
}

/** A term that several fields have names none of them. */
const isOnly = (term: string, index: number, all: readonly (readonly [string, string])[]): boolean =>
  all.every(([other], at) => at === index || other !== term);

/** Values in place of their labels, where a text says what a field is: `type` 为商户时. */
function inValues(text: string, { field, cell }: FieldRow): string {
  const labels = new Map(cell.lists.flatMap(({ items }) => items.flatMap(labelOf)));
  if (labels.size === 0) return text;
  const name = field.name.split('.').at(-1);
  const clause = new RegExp(`(\`${name}\` ?(?:为|是|填|选择) ?)([^。；，,\\n]+?)(?= ?时)`, 'g');
  return text.replace(clause, (all, head: string, list: string) => {
    const values = list
      .split(/ ?[、/或] ?/)
      .map((each) => labels.get(each) ?? (/^[A-Z`]/.test(each) ? each : undefined));
    return values.every((value) => value !== undefined) ? `${head}${values.join('、')}` : all;
  });
}

function labelOf(item: string): [label: string, value: string][] {
  const [, value, label] = /^`?([A-Z][A-Z0-9_]+)`?\s*[:：]\s*([^，。；（(\n]+)/.exec(item) ?? [];
  return value !== undefined && label !== undefined ? [[label.trim(), value]] : [];
}
