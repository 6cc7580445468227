import { byCodePoint } from '../lib/compare.ts';
import type { ApiError, Catalog, CommonErrors, Operation } from '../spec/catalog-model.ts';

/** One meaning of a code: what it says, what to do, and which operations have it. */
export interface ErrorMeaning extends Omit<ApiError, 'source' | 'status'> {
  /** HTTP statuses with which it comes, ascending; none for APIv2. */
  statuses: number[];
  /** Whether any operation of the version may answer with it. */
  common: Operation['version'][];
  operations: Operation[];
}

/** A code of the index with its meanings, those of most operations first. */
export interface ErrorEntry {
  code: string;
  /** Other spellings of the same code. */
  spellings: string[];
  meanings: ErrorMeaning[];
}

/** All that the index of errors shows. */
export interface ErrorIndex {
  common: CommonErrors;
  /** In the order of the alphabet, capitals and small letters alike. */
  entries: ErrorEntry[];
}

/** Arranges the errors of a catalogue by code. Rows with the same words are one meaning. */
export function errorIndex({ operations, errors: common }: Catalog): ErrorIndex {
  const meanings = new Map<string, ErrorMeaning>();
  for (const operation of operations) {
    for (const error of operation.errors) meaningOf(error, meanings).operations.push(operation);
  }
  for (const version of ['v3', 'v2'] as const) {
    for (const error of common[version]) addOnce(meaningOf(error, meanings).common, version);
  }
  const rows = [...meanings.values()];
  const entries = [...new Set(rows.map(({ code }) => code))].map((code) => ({
    code,
    spellings: (common.spellings.find((group) => group.includes(code)) ?? []).filter((other) => other !== code),
    meanings: rows.filter((row) => row.code === code).sort(byReach),
  }));
  return { common, entries: entries.sort((a, b) => byCodePoint(a.code.toLowerCase(), b.code.toLowerCase())) };
}

function meaningOf(error: ApiError, meanings: Map<string, ErrorMeaning>): ErrorMeaning {
  const { status, code, description, remedy, advice } = error;
  const key = JSON.stringify([code, description, advice]);
  const meaning = meanings.get(key) ?? {
    ...{ code, description, remedy, advice },
    ...{ statuses: [], common: [], operations: [] },
  };
  meanings.set(key, meaning);
  if (status !== undefined) addOnce(meaning.statuses, status);
  meaning.statuses.sort((a, b) => a - b);
  return meaning;
}

function addOnce<T>(list: T[], value: T): void {
  if (!list.includes(value)) list.push(value);
}

function byReach(a: ErrorMeaning, b: ErrorMeaning): number {
  return b.common.length - a.common.length || b.operations.length - a.operations.length;
}
