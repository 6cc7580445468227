import { isCalendarDate } from '../../lib/calendar-date.ts';
import { byCodePoint } from '../../lib/compare.ts';
import { groupBy } from '../../lib/group-by.ts';
import type { Problem } from '../../lib/problem.ts';
import { type ApiChange, CHANGE_ASPECTS, CHANGE_KINDS, type ChangeEntry } from '../change-model.ts';
import { CHANGES_FOLDER } from '../locations.ts';
import { subjectKey } from './load-deviations.ts';
import { type Cursor, child, items, sourceOf, text, texts, value } from './yaml.ts';

/** The rule of the check that holds every problem of the files of changes. */
export const CHANGES_RULE = 'changes-fit';

type Report = (problem: Problem) => void;

/**
 * Reads the files of `openapi/changes/`, one a month, newest entry first. Reported: a file whose name is no month, an entry of
 * another month or out of order, without a subject, pages or changes, and a change of an unknown kind or property.
 */
export function loadChanges(cursors: ReadonlyMap<string, Cursor>, report: Report): ChangeEntry[] {
  const files = [...cursors.keys()].filter((file) => file.startsWith(CHANGES_FOLDER)).sort((a, b) => byCodePoint(b, a));
  return files.flatMap((file) => {
    const month = monthOf(file);
    const entries = items(cursors.get(file)).flatMap((place) => loadEntry(place, month, report));
    entries.forEach(({ entry, place }, index) => {
      const before = entries[index - 1]?.entry;
      if (before && before.date < entry.date)
        report(misfit(place, 'An entry above it is older.', 'Put newer entries first.'));
    });
    return entries.map(({ entry }) => entry);
  });
}

/** `2026-05` of `openapi/changes/2026-05.yaml`. */
const monthOf = (file: string): string => file.slice(CHANGES_FOLDER.length).replace(/\.yaml$/, '');

function loadEntry(place: Cursor, month: string, report: Report): { entry: ChangeEntry; place: Cursor }[] {
  const date = text(place, 'date') ?? '';
  const subject = text(place, 'subject') ?? '';
  const pages = texts(place, 'pages');
  const listed = items(child(place, 'changes'));
  const changes = listed.flatMap((each) => loadChange(each, report));
  const isComplete =
    isCalendarDate(date) && subject !== '' && pages.every((page) => PAGE.test(page)) && pages.length > 0;
  if (!isComplete || listed.length === 0) {
    const fix = 'npm run upstream writes entries; openapi/README.md says what each key holds.';
    report(misfit(place, 'An entry needs a date, a subject, official pages by number, and changes.', fix));
    return [];
  }
  if (changes.length === 0) return []; // each was reported
  if (!date.startsWith(`${month}-`))
    report(misfit(place, `${date} is not in ${month}.`, `Move it to ${CHANGES_FOLDER}${date.slice(0, 7)}.yaml.`));
  return [{ entry: { date, subject, pages, changes }, place }];
}

const PAGE = /^(?:merchant|partner)\/\d+$/;

function loadChange(place: Cursor, report: Report): ApiChange[] {
  const kind = CHANGE_KINDS.find((each) => each === text(place, 'kind'));
  const [of, from, to] = [text(place, 'of'), text(place, 'from'), text(place, 'to')];
  if (!kind || (of !== undefined && !CHANGE_ASPECTS.some((known) => known === of))) {
    const message = kind ? `"of: ${of}" is no property that changes.` : 'The kind of a change is unknown.';
    report(misfit(place, message, `Kinds: ${CHANGE_KINDS.join(', ')}; properties: ${CHANGE_ASPECTS.join(', ')}.`));
    return [];
  }
  const wrong = wrongDirection(kind, from, to);
  if (wrong) report(misfit(place, wrong, 'Correct the kind, or "from" and "to".'));
  return [
    {
      ...{ kind, at: text(place, 'at') ?? '' },
      ...(of !== undefined && { of }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...(value(child(place, 'required')) === true && { required: true }),
    },
  ];
}

/** An upper limit alone, and a lower one. */
const LIMIT = /^([≤≥]) (\d+)$/;

/** What contradicts itself in a limit that became another one: a loosened upper limit is higher, a tightened one lower. */
function wrongDirection(kind: ApiChange['kind'], from = '', to = ''): string | undefined {
  const [before, after] = [LIMIT.exec(from), LIMIT.exec(to)];
  if ((kind !== 'loosened' && kind !== 'tightened') || !before || !after || before[1] !== after[1]) return undefined;
  const isLooser = Number(after[2]) > Number(before[2]) === (after[1] === '≤');
  return isLooser === (kind === 'loosened') ? undefined : `From ${from} to ${to} is not ${kind}.`;
}

const misfit = (place: Cursor, message: string, fix: string): Problem => ({
  rule: CHANGES_RULE,
  ...sourceOf(place),
  message,
  fix,
});

/** The entries of each subject, newest first, by {@link changeKey}. */
export const changesBySubject = (changes: readonly ChangeEntry[]): Map<string, ChangeEntry[]> =>
  groupBy(changes, ({ subject }) => changeKey(subject));

/** The name of an operation or an event under which its changes are found: without a slash or a fragment at its end. */
export const changeKey = (subject: string): string => subjectKey(subject.replace(/#.*$/, ''));
