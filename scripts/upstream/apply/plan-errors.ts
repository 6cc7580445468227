import { groupBy } from '../../lib/group-by.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { ERRORS_FILE } from '../../spec/load/load-errors.ts';
import { type Cursor, child, entries, items, texts, value } from '../../spec/load/yaml.ts';
import { describedSubjects } from '../compare/compare.ts';
import { type Difference, type DifferenceKind, differenceId } from '../difference.ts';
import type { OfficialRecord } from '../official-model.ts';
import type { FileEdits } from './plan-corrections.ts';

/** Kinds of differences that are rows of `openapi/errors.yaml`. */
export const ERROR_KINDS = ['error', 'extra-error'] as const;

/** Whether a kind is one of them. */
export const isErrorKind = (kind: DifferenceKind): boolean => ERROR_KINDS.some((known) => known === kind);

/** Corrections of the errors of operations, and what they can't correct. */
export interface ErrorPlan {
  files: FileEdits[];
  corrected: Difference[];
  /** Differences whose code is none of `codes`: it needs a description and a remedy first. */
  unknown: Difference[];
}

/** A row as it stands in the file. */
interface Row {
  status?: number;
  code: string;
  description?: string;
  remedy?: string;
}

/** Plans the rows that make operations answer with the errors of their pages; rows that stay keep their words. */
export function planErrors(
  differences: readonly Difference[],
  records: readonly OfficialRecord[],
  catalog: Catalog,
  file: Cursor | undefined,
): ErrorPlan {
  const codes = new Set(entries(file && child(file, 'codes')).map(([code]) => code));
  const ids = new Map(
    describedSubjects(records, catalog).flatMap(({ subject, operation }) =>
      operation ? [[subject.name, operation.id] as const] : [],
    ),
  );
  const unknown = differences.filter(({ kind, at }) => kind === 'error' && !codes.has(parseName(at).code));
  const corrected = differences.filter((difference) => !unknown.includes(difference));
  const before = rowsOf(file);
  const after = new Map(before);
  for (const [subject, own] of groupBy(corrected, (difference) => difference.subject)) {
    const id = ids.get(subject);
    if (id !== undefined) after.set(id, changedRows(id, before, own));
  }
  const edits = [{ at: [], set: { operations: grouped(before, after) }, rows: 'errors' }];
  return { files: corrected.length > 0 ? [{ file: ERRORS_FILE, edits }] : [], corrected, unknown };
}

/** The rows of each operation, in the order of the file. */
function rowsOf(file: Cursor | undefined): Map<string, Row[]> {
  const groups = items(file && child(file, 'operations'));
  return new Map(
    groups.flatMap((group) => {
      const rows = items(child(group, 'errors')).map((row) => value(row) as Row);
      return texts(group, 'of').map((id) => [id, rows] as const);
    }),
  );
}

function changedRows(id: string, before: ReadonlyMap<string, Row[]>, differences: readonly Difference[]): Row[] {
  const dropped = new Set(differences.flatMap(({ kind, at }) => (kind === 'extra-error' ? [at] : [])));
  const own = before.get(id) ?? [];
  const missing = differences.flatMap(({ kind, at }) => (kind === 'error' ? [parseName(at)] : []));
  const added = missing.map((row) => moved(row, own, dropped) ?? newRow(id, row, before));
  const kept = own.filter((row) => !dropped.has(nameOf(row)));
  return [...kept, ...added].sort((a, b) => (a.status ?? 0) - (b.status ?? 0));
}

/** The row of the same code that had another status. */
function moved(row: Row, own: readonly Row[], dropped: ReadonlySet<string>): Row | undefined {
  const found = own.find((other) => other.code === row.code && dropped.has(nameOf(other)));
  return found && { ...found, ...row };
}

/** A row in the words of the other operations of its product, where those use the same ones. */
function newRow(id: string, row: Row, before: ReadonlyMap<string, Row[]>): Row {
  const siblings = [...before].filter(([other]) => productOf(other) === productOf(id));
  const rows = siblings.flatMap(([, own]) => own.filter((other) => nameOf(other) === nameOf(row)));
  const [first, ...others] = [...new Map(rows.map((other) => [JSON.stringify(other), other])).values()];
  return first && others.length === 0 ? first : row;
}

/** The part of an operationId that operations of one product share: `v3.profitsharing`. */
const productOf = (id: string): string => id.split('.').slice(0, 2).join('.');

const nameOf = ({ status, code }: Row): string => `${status} ${code}`;

function parseName(name: string): { status: number; code: string } {
  const [status = '', ...code] = name.split(' ');
  return { status: Number(status), code: code.join(' ') };
}

/** Operations with equal rows share a group; groups and operations keep their order, new ones are at the end. */
function grouped(before: ReadonlyMap<string, Row[]>, after: ReadonlyMap<string, Row[]>): unknown[] {
  const order = [...before.keys()];
  const ids = [...order, ...[...after.keys()].filter((id) => !before.has(id)).sort()];
  const groups = groupBy(ids, (id) => JSON.stringify(after.get(id)));
  return [...groups.values()].flatMap((of) => {
    const errors = after.get(of[0] ?? '') ?? [];
    return errors.length > 0 ? [{ of, errors }] : [];
  });
}

/** The report for people: codes that need words. */
export const renderErrorPlan = ({ corrected, unknown }: ErrorPlan): string =>
  [
    ...unknown.map((difference) => `${differenceId(difference)}: "codes" of ${ERRORS_FILE} has no such code`),
    `${corrected.length} differences of errors corrected.`,
    '',
  ].join('\n');
