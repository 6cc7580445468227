import { groupBy } from '../lib/group-by.ts';
import { type ChangeEntry, isBreaking, monthOf } from '../spec/change-model.ts';
import { changesPageUrl } from '../spec/locations.ts';
import { BREAKING, changeSummary } from './change-text.ts';
import { type HeaderFact, type InlineContent, joinInline } from './inline-content.ts';

/** The anchor of a subject's changes of a day: `2026-05-20-POST-v3-combine-transactions-app`. */
export const entryAnchor = ({ date, subject }: ChangeEntry): string =>
  `${date}-${subject.replace(/[^\w-]+/g, '-').replace(/-$/, '')}`;

/** The address of a subject's changes of a day, on the page of the month. */
export const entryUrl = (entry: ChangeEntry): string => `${changesPageUrl(monthOf(entry))}#${entryAnchor(entry)}`;

/** Entries that the header of a page names. */
const SHOWN_ENTRIES = 3;

/** The newest changes of an operation or a callback, each with its place on the page of its month; nothing without any. */
export function changeFacts(changes: readonly ChangeEntry[] = []): HeaderFact[] {
  if (changes.length === 0) return [];
  const days = [...groupBy(changes, ({ date }) => date).values()].slice(0, SHOWN_ENTRIES);
  const lines = days.flatMap((entries): InlineContent[] => {
    const [first] = entries;
    if (!first) return [];
    const all = entries.flatMap((entry) => entry.changes);
    return [
      [
        ...(all.some(isBreaking) ? BREAKING : []),
        { link: [`${first.date} ${changeSummary(all)}`], to: entryUrl(first) },
      ],
    ];
  });
  return [{ label: '变更', content: joinInline(lines, '；') }];
}
