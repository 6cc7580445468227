import type { Table, TableRow } from '../../docs/page-tables.ts';
import { codeNames } from '../../docs/prose-style/page-description-text.ts';

/** Terms of the spec's fields. */
export interface Terms {
  /** The terms that fields have, by the last name of a path. */
  of(field: string): ReadonlySet<string>;
  has(term: string): boolean;
}

/** A row that has the field of another one. */
export interface CrossedRow {
  row: TableRow;
  /** The field, and whose it is. */
  field: string;
  other: string;
}

/** Units, in which fields of many terms are; the hand of a clock has their name. */
const UNITS = new Set(['分', '秒']);

/**
 * Rows of a glossary (a term, its meaning, the fields that hold it) whose field has the term of another row. Of a term that no
 * field has, nothing is known.
 */
export function crossedTerms({ rows }: Table, terms: Terms): CrossedRow[] {
  const termOf = ({ cells }: TableRow): string => cells[0] ?? '';
  const all = new Set(rows.map(termOf));
  return rows
    .filter((row) => !UNITS.has(termOf(row)) && terms.has(termOf(row)))
    .flatMap((row) =>
      codeNames(row.cells.at(-1) ?? '').flatMap((field) => {
        const own = terms.of(field);
        const other = own.has(termOf(row)) ? undefined : [...own].find((term) => all.has(term));
        return other === undefined ? [] : [{ row, field, other }];
      }),
    );
}

/** Rows that pair fields of two versions whose terms differ, while the field of another row has the same term. */
export function crossedPairs({ rows }: Table, terms: Terms): CrossedRow[] {
  const pairs = rows.map((row) => {
    const [from = '', to = ''] = row.cells;
    return { row, from: codeNames(from), to: codeNames(to) };
  });
  const areAlike = (one: readonly string[], other: readonly string[]): boolean => {
    const known = new Set(one.flatMap((field) => [...terms.of(field)]));
    return other.some((field) => [...terms.of(field)].some((term) => known.has(term)));
  };
  return pairs.flatMap(({ row, from, to }) => {
    const [field = ''] = to;
    const other = areAlike(from, to) ? undefined : pairs.find((each) => each.row !== row && areAlike(from, each.to));
    return other === undefined || field === '' ? [] : [{ row, field, other: other.to.join(', ') }];
  });
}
