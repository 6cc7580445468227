import { byCodePoint } from '../lib/compare.ts';
import { OFFICIAL_FOLDER } from '../spec/locations.ts';
import { type Difference, type DifferenceKind, differenceId, KINDS } from './difference.ts';

/**
 * The file of differences that are known and neither corrected nor reasoned yet. It is temporary: it may only shrink,
 * and goes away with its last entry.
 */
export const KNOWN_FILE = `${OFFICIAL_FOLDER}known-differences.json`;

/** Places of differences, by subject and kind. */
type KnownPlaces = Record<string, Partial<Record<DifferenceKind, string[]>>>;

interface KnownFile {
  about: string;
  counts: Partial<Record<DifferenceKind, number>>;
  differences: KnownPlaces;
}

const ABOUT =
  'Temporary: differences between the spec and the official pages that are neither corrected nor in deviations.yaml yet. ' +
  'A new one fails the check; one that is gone has to go here too: npm run upstream -- --shrink';

/** Ids of the known differences. Throws a `SyntaxError` when the text is no JSON. */
export function parseKnown(text: string): Set<string> {
  const { differences }: KnownFile = JSON.parse(text);
  return new Set(
    Object.entries(differences).flatMap(([subject, kinds]) =>
      Object.keys(KINDS).flatMap((kind) =>
        (kinds[kind as DifferenceKind] ?? []).map((at) => differenceId({ kind: kind as DifferenceKind, subject, at })),
      ),
    ),
  );
}

/** The file's text, sorted: a line for each subject and kind. */
export function renderKnown(differences: readonly Difference[]): string {
  const places: KnownPlaces = {};
  const counts: KnownFile['counts'] = {};
  for (const { subject, kind, at } of differences) {
    const kinds = places[subject] ?? {};
    places[subject] = kinds;
    kinds[kind] = [...(kinds[kind] ?? []), at];
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  const subjects = Object.entries(places).sort(([a], [b]) => byCodePoint(a, b));
  const lines = subjects.map(([subject, kinds]) => `    ${JSON.stringify(subject)}: {\n${kindLines(kinds)}\n    }`);
  const head = `{\n  "about": ${JSON.stringify(ABOUT)},\n  "counts": ${JSON.stringify(counts)},\n  "differences": {`;
  return lines.length > 0 ? `${head}\n${lines.join(',\n')}\n  }\n}\n` : `${head}}\n}\n`;
}

const kindLines = (kinds: Partial<Record<DifferenceKind, string[]>>): string =>
  Object.entries(kinds)
    .map(([kind, places]) => `      ${JSON.stringify(kind)}: ${JSON.stringify([...places].sort(byCodePoint))}`)
    .join(',\n');
