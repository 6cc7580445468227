import { isDeepStrictEqual } from 'node:util';
import { subjectName } from './facts-files.ts';
import type { OfficialDoc, OfficialFacts, OfficialRecord } from './official-model.ts';

/**
 * Dates by content: a page that states what it stated before keeps the date that it had, since pages get a new date for
 * words alone. `changed` are the records of which a page states something new.
 */
export function renewDates(
  records: readonly OfficialRecord[],
  before: readonly OfficialRecord[],
): { records: OfficialRecord[]; changed: OfficialRecord[] } {
  const known = new Map(before.flatMap(pagesOf).map((page) => [page.key, page]));
  const renewed = records.map((record) => {
    const keepDate = (doc: OfficialDoc, facts: OfficialFacts): OfficialDoc => {
      const same = known.get(keyOf(record, doc));
      if (!same || !isSame(same.facts, facts)) return doc;
      const { updated: _, ...rest } = doc;
      return { ...rest, ...(same.doc.updated !== undefined && { updated: same.doc.updated }) };
    };
    const statements = record.statements.map(({ docs, facts }) => ({
      docs: docs.map((doc) => keepDate(doc, facts)),
      facts,
    }));
    return { ...record, statements };
  });
  const isNews = (record: OfficialRecord): boolean =>
    pagesOf(record).some(({ key, facts }) => {
      const earlier = known.get(key);
      return earlier !== undefined && !isSame(earlier.facts, facts);
    });
  return { records: renewed, changed: renewed.filter(isNews) };
}

/** Facts that were just read against those of a file, which has no undefined values. */
const isSame = (a: OfficialFacts, b: OfficialFacts): boolean =>
  isDeepStrictEqual(JSON.parse(JSON.stringify(a)), JSON.parse(JSON.stringify(b)));

const keyOf = ({ subject }: OfficialRecord, { id }: OfficialDoc): string => `${subjectName(subject)} ${id}`;

/** What each page states of a record's subject. */
const pagesOf = (record: OfficialRecord): { key: string; facts: OfficialFacts; doc: OfficialDoc }[] =>
  record.statements.flatMap(({ docs, facts }) => docs.map((doc) => ({ key: keyOf(record, doc), facts, doc })));
