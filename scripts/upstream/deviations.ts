import type { Problem } from '../lib/problem.ts';
import { type Cursor, items, sourceOf, text } from '../spec/load/yaml.ts';

/** A difference that stays: the spec says otherwise than the official page, for a reason. */
export interface Deviation {
  /** Id of the difference as `npm run upstream` prints it: `required POST /v3/… body payer`. */
  difference: string;
  /** The page that is not followed: `merchant/4012791856`. */
  page: string;
  /** The statement of the spec. */
  ours: string;
  /** Why. */
  why: string;
  place: Cursor;
}

/** A problem of the agreement, whatever rule reports it. */
export type Finding = Omit<Problem, 'rule'>;

const KEYS = ['difference', 'page', 'ours', 'why'] as const;

/** Reads `openapi/deviations.yaml`, a list; a project without the file has none. Incomplete entries are problems. */
export function loadDeviations(file: Cursor | undefined): { deviations: Deviation[]; problems: Finding[] } {
  const deviations: Deviation[] = [];
  const problems: Finding[] = [];
  for (const place of items(file)) {
    const [difference, page, ours, why] = KEYS.map((key) => text(place, key));
    if (difference && page && ours && why) deviations.push({ difference, page, ours, why, place });
    else {
      const message = `A deviation needs ${KEYS.join(', ')}.`;
      problems.push({ ...sourceOf(place), message, fix: 'Give each of them a text.' });
    }
  }
  return { deviations, problems };
}
