import type { OfficialDeviation } from '../catalog-model.ts';
import { type Cursor, child, isList, items, text, value } from './yaml.ts';

/** A difference: its kind, an operation (`POST /v3/…`) or an event, and where in it: a place and a field. */
const DIFFERENCE =
  /^\S+ (?<subject>(?:GET|POST|PUT|PATCH|DELETE) \S+|\S+)(?: (?<place>answer \d+|[a-z]+) (?<path>\S+))?/;

/**
 * The differences from the official pages that readers are told, of `deviations.yaml` (an entry with `shown: true`), by what
 * they are about: an operation as `POST /v3/…`, without a slash at its end, which pages write or not, or an event.
 */
export function loadDeviations(file: Cursor | undefined): Map<string, OfficialDeviation[]> {
  const found = new Map<string, OfficialDeviation[]>();
  for (const entry of items(file)) {
    const reason = text(entry, 'why');
    if (value(child(entry, 'shown')) !== true || reason === undefined) continue;
    for (const { difference } of differencesOf(entry)) {
      const { subject, place, path } = DIFFERENCE.exec(difference)?.groups ?? {};
      if (!subject) continue;
      const known = found.get(subjectKey(subject)) ?? [];
      const deviation = { ...(place && path && { field: { place, path } }), reason };
      found.set(subjectKey(subject), [...known, deviation]);
    }
  }
  return found;
}

/** What an operation is found by. */
export const subjectKey = (subject: string): string => subject.replace(/\/$/, '');

/** The ids of the differences that an entry of `deviations.yaml` is about, one or a list, each with its place. */
export function differencesOf(entry: Cursor): { difference: string; place: Cursor }[] {
  const named = child(entry, 'difference');
  if (!named) return [];
  if (isList(named)) return items(named).map((place) => ({ difference: String(value(place)), place }));
  return [{ difference: String(value(named)), place: entry }];
}
