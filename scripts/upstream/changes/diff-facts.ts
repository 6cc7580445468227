import { byCodePoint } from '../../lib/compare.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { ApiChange, ChangeEntry } from '../../spec/change-model.ts';
import type { OfficialDoc, OfficialFacts, OfficialPlace, OfficialRecord } from '../official-model.ts';
import { diffText } from './diff-field.ts';
import { diffFields } from './diff-fields.ts';

/** What one page states of one subject: an operation, or one event. */
interface Statement {
  key: string;
  subject: string;
  doc: OfficialDoc;
  facts: OfficialFacts;
}

/** One change with the page that states it. */
interface Found {
  date: string;
  subject: string;
  page: string;
  change: ApiChange;
}

/**
 * What changed in the API from one state of the official pages to the next, one entry for each subject and date. The date is
 * `today`, when it was seen, or that of the page if it is newer than before: many pages change and keep their date.
 */
export function diffFacts(
  before: readonly OfficialRecord[],
  after: readonly OfficialRecord[],
  today: string,
): ChangeEntry[] {
  const [old, now] = [statementsOf(before), statementsOf(after)];
  const oldBySubject = groupBy(old, ({ key }) => key);
  const nowBySubject = groupBy(now, ({ key }) => key);
  const found = [
    ...[...nowBySubject].flatMap(([key, statements]) => diffSubject(oldBySubject.get(key), statements, { old, today })),
    ...[...oldBySubject].flatMap(([key, statements]) =>
      nowBySubject.has(key) ? [] : goneSubject(statements, now, today),
    ),
  ];
  return entriesOf(found);
}

/** Every page about a subject; one about several events is a statement about each. */
function statementsOf(records: readonly OfficialRecord[]): Statement[] {
  return records.flatMap(({ subject, statements }) => {
    const names = subject.kind === 'callback' ? subject.events : [`${subject.method} ${subject.path}`];
    return names.flatMap((name) =>
      statements.flatMap(({ docs, facts }) => docs.map((doc) => ({ key: keyOf(name), subject: name, doc, facts }))),
    );
  });
}

/** Names that differ in those of their templates, or in a slash at their end, are of one subject. */
const keyOf = (name: string): string => name.replace(/\{[^}]*\}/g, '{}').replace(/\/$/, '');

interface Context {
  old: readonly Statement[];
  today: string;
}

function diffSubject(before: readonly Statement[] | undefined, after: readonly Statement[], context: Context): Found[] {
  if (!before) return after.flatMap((statement) => cameUp(statement, context));
  return after.flatMap((statement): Found[] => {
    const { subject, doc, facts } = statement;
    const own = before.filter((each) => each.doc.id === doc.id);
    const was = own.find((each) => each.subject === subject) ?? own[0];
    const changes = was ? diffPage(was.facts, facts) : newCallers(before, facts);
    const date = dateOf(was?.doc, doc, context.today);
    return changes.map((change) => ({ date, subject, page: doc.id, change }));
  });
}

/** A subject that no page had: its page is new, or told of another one that is gone. */
function cameUp({ subject, doc, facts }: Statement, { old, today }: Context): Found[] {
  const was = old.find((each) => each.doc.id === doc.id);
  const date = dateOf(was?.doc, doc, today);
  const found = (change: ApiChange): Found => ({ date, subject, page: doc.id, change });
  if (!was) return [found({ kind: 'added', at: '' })];
  return [{ kind: 'renamed' as const, at: '', from: was.subject }, ...diffPage(was.facts, facts)].map(found);
}

/** A subject without a page; one whose page is about another subject now was renamed, which that one says. */
function goneSubject(statements: readonly Statement[], now: readonly Statement[], today: string): Found[] {
  const gone = statements.filter(({ doc }) => !now.some((each) => each.doc.id === doc.id));
  return gone.map(({ subject, doc }) => ({ date: today, subject, page: doc.id, change: { kind: 'removed', at: '' } }));
}

/** A new page may be older than this when the menu first has it: what it describes was there, unlisted. */
const NEW_PAGE_DAYS = 31;

/** The date of a change: that of the page if it says when it was, and no later than `today`. */
function dateOf(before: OfficialDoc | undefined, { updated }: OfficialDoc, today: string): string {
  if (updated === undefined || updated > today) return today;
  if (before) return before.updated !== undefined && updated > before.updated ? updated : today;
  return daysBetween(updated, today) <= NEW_PAGE_DAYS ? updated : today;
}

const DAY_MS = 86_400_000;

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** A new page about a known operation opens it to callers that no other page names. */
function newCallers(before: readonly Statement[], { callers }: OfficialFacts): ApiChange[] {
  const known = new Set(before.flatMap(({ facts }) => facts.callers));
  return callers.filter((name) => !known.has(name)).map((name) => ({ kind: 'added', at: `caller ${name}` }));
}

/** The changes of one page. */
function diffPage(before: OfficialFacts, after: OfficialFacts): ApiChange[] {
  const places = new Set([...Object.keys(after.fields), ...Object.keys(before.fields)] as OfficialPlace[]);
  return [
    ...diffNames('caller', before.callers, after.callers),
    ...diffNames('host', before.hosts, after.hosts),
    ...diffText('', 'status', before.status?.toString(), after.status?.toString()),
    ...diffText('', 'media-type', before.mediaType, after.mediaType),
    ...[...places].flatMap((place) => diffFields(place, before.fields[place] ?? [], after.fields[place] ?? [])),
    ...diffNames('error', errorNames(before), errorNames(after)),
  ];
}

/** The codes of a page's own, not those of every operation. */
const errorNames = ({ errors }: OfficialFacts): string[] =>
  errors.filter(({ common }) => !common).map(({ status, code }) => `${status} ${code}`);

function diffNames(what: string, before: readonly string[], after: readonly string[]): ApiChange[] {
  const came = [...new Set(after)].filter((name) => !before.includes(name));
  const went = [...new Set(before)].filter((name) => !after.includes(name));
  return [
    ...came.map((name): ApiChange => ({ kind: 'added', at: `${what} ${name}` })),
    ...went.map((name): ApiChange => ({ kind: 'removed', at: `${what} ${name}` })),
  ];
}

/** Changes that pages state alike on one day are one; those of one subject, day and set of pages are an entry. */
function entriesOf(found: readonly Found[]): ChangeEntry[] {
  const changes = [...groupBy(found, ({ date, subject, change }) => JSON.stringify([date, subject, change])).values()];
  const stated = changes.flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, pages: [...new Set(group.map(({ page }) => page))].sort(byCodePoint) }] : [];
  });
  const groups = groupBy(stated, ({ date, subject, pages }) => JSON.stringify([date, subject, pages]));
  const entries = [...groups.values()].flatMap((group): ChangeEntry[] => {
    const [first] = group;
    if (!first) return [];
    const { date, subject, pages } = first;
    return [{ date, subject, pages, changes: group.map(({ change }) => change) }];
  });
  return entries.sort(byDate);
}

/** Newest first, then by subject and page. */
export const byDate = (a: ChangeEntry, b: ChangeEntry): number =>
  byCodePoint(b.date, a.date) || byCodePoint(a.subject, b.subject) || byCodePoint(a.pages.join(), b.pages.join());
