import { definedOnly } from '../../lib/defined-only.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { describedSubjects } from '../compare/compare.ts';
import { callersOf, latestDate } from '../compare/compare-calls.ts';
import type { OfficialRecord } from '../official-model.ts';
import type { StatedKeywords } from './stated-keywords.ts';

/** Kinds of differences that are keys of an operation. */
export const CALL_KINDS = ['caller', 'date'] as const;
export type CallKind = (typeof CALL_KINDS)[number];

/** Everything that the pages state as keys of the spec's operations. */
export function statedCalls(
  kinds: readonly CallKind[],
  records: readonly OfficialRecord[],
  catalog: Catalog,
): StatedKeywords[] {
  return describedSubjects(records, catalog).flatMap(({ record, subject, operation }) => {
    if (!operation) return [];
    const docs = record.statements.flatMap((statement) => statement.docs.map(({ id }) => id));
    const about = { subject: subject.name, at: '', docs, node: operation.source };
    const statements: Record<CallKind, Pick<StatedKeywords, 'stated' | 'current'>> = {
      caller: {
        stated: {
          'x-roles': rolesOf(
            callersOf(record).map(([, names]) => names),
            operation.roles,
          ),
        },
        current: { 'x-roles': operation.roles },
      },
      date: {
        stated: definedOnly({ 'x-updated': latestDate(record, operation) }),
        current: { 'x-updated': operation.updated },
      },
    };
    return kinds.map((kind) => ({ kind, ...about, ...statements[kind] }));
  });
}

/** Our names of all callers: those that the spec has already, then the usual name of each other one. */
function rolesOf(callers: readonly (readonly string[])[], own: readonly string[]): string[] {
  const kept = own.filter((role) => callers.some((names) => names.includes(role)));
  const others = callers.filter((names) => !names.some((name) => kept.includes(name)));
  return [...kept, ...others.flatMap(([usual = '']) => usual)];
}
