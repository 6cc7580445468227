import { type ApiChange, type ChangeEntry, isBreaking } from '../../spec/change-model.ts';

/** Lines of changes that the text of a pull request holds; GitHub refuses texts of more than 65,536 characters. */
const MAX_LINES = 300;

/** The text of a pull request that tells of changes, breaking ones first and in bold; its first line is the title. */
export function pullRequest(entries: readonly ChangeEntry[], notes: readonly string[] = []): string {
  const lines = entries.flatMap((entry) =>
    entry.changes.map((change) => ({ change, line: changeLine(entry, change) })),
  );
  const breaking = lines.filter(({ change }) => isBreaking(change));
  const others = lines.filter(({ change }) => !isBreaking(change));
  const all = [...breaking.map(({ line }) => `- **breaking** ${line}`), ...others.map(({ line }) => `- ${line}`)];
  const rest = all.length > MAX_LINES ? [`- and ${all.length - MAX_LINES} more`] : [];
  return [
    `feat(openapi): follow the official pages (${all.length} changes, ${breaking.length} breaking)`,
    '',
    'Facts, change entries and drafts made from the official pages. Words of new fields and conditions are yours to write.',
    '',
    ...(all.length > 0
      ? [...all.slice(0, MAX_LINES), ...rest]
      : ['No change of the API: dates, terms or samples alone.']),
    ...(notes.length > 0 ? ['', 'Not done:', '', ...notes.map((note) => `- ${note}`)] : []),
    '',
  ].join('\n');
}

function changeLine({ date, subject, pages }: ChangeEntry, { kind, at, of, from, to }: ApiChange): string {
  const values = from === undefined && to === undefined ? '' : ` (${from ?? 'none'} → ${to ?? 'none'})`;
  const what = [kind, at && `\`${at}\``, of].filter(Boolean).join(' ');
  return `${date} \`${subject}\`: ${what}${values}, ${pages.join(', ')}`;
}
