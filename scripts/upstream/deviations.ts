import type { Problem } from '../lib/problem.ts';
import { differencesOf } from '../spec/load/load-deviations.ts';
import { type Cursor, child, items, sourceOf, text, value } from '../spec/load/yaml.ts';

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
  /** Whether the page of the operation tells readers so. */
  shown: boolean;
  /** The place that names the difference. */
  place: Cursor;
}

/** A problem of the agreement, whatever rule reports it. */
export type Finding = Omit<Problem, 'rule'>;

const KEYS = ['page', 'ours', 'why'] as const;

/**
 * Reads `openapi/deviations.yaml`, a list; a project without the file has none. An entry gives one reason to a difference
 * or to a list of them. Incomplete entries are problems.
 */
export function loadDeviations(file: Cursor | undefined): { deviations: Deviation[]; problems: Finding[] } {
  const deviations: Deviation[] = [];
  const problems: Finding[] = [];
  for (const entry of items(file)) {
    const [page, ours, why] = KEYS.map((key) => text(entry, key));
    const shown = value(child(entry, 'shown'));
    const named = differencesOf(entry);
    if (named.length > 0 && page && ours && why && typeof shown === 'boolean') {
      deviations.push(...named.map(({ difference, place }) => ({ difference, page, ours, why, shown, place })));
    } else {
      const message = `A deviation needs ${['difference', ...KEYS, 'shown'].join(', ')}.`;
      problems.push({
        ...sourceOf(entry),
        message,
        fix: 'Give each of them a text, and shown true or false; difference may be a list of texts.',
      });
    }
  }
  return { deviations, problems };
}
