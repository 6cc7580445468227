import type { DecodedIndex } from './decoded-index.ts';
import { type Hits, keepBest, WEIGHTS } from './hits.ts';

/** A path that is the very one counts as much as this many titles. */
const EXACT = 2;
/** A template whose name is another one. */
const OTHER_NAME = 0.9;

/** Whether a part of a query, folded, is a path or an address with one. */
export const isPath = (text: string): boolean => /^[^\p{Script=Han}]*\/[^\p{Script=Han}]*$/u.test(text) && text !== '/';

/**
 * Finds operations by a path as people write it: with braces, with `:name`, with values in the places of templates,
 * as in a file name (`_id_`), with a host and a query, or by some of its segments in a row.
 */
export function findPath({ entries }: DecodedIndex, text: string): Hits {
  const hits: Hits = new Map();
  const wanted = segmentsOf(text.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, ''));
  if (!wanted.length) return hits;
  // The names of our own files and the client's chain have this; the wire has not.
  const bare = wanted[0] === 'v2' ? wanted.slice(1) : wanted;
  entries.forEach(({ kind, path }, entry) => {
    if (kind !== 'v2' && kind !== 'v3') return;
    const quality = matchSegments(kind === 'v2' ? bare : wanted, segmentsOf(path.toLowerCase()));
    if (quality)
      keepBest(hits, entry, { score: WEIGHTS.path * quality, isComplete: true, where: { in: 'path' }, text });
  });
  return hits;
}

const segmentsOf = (path: string): string[] => path.split('/').filter(Boolean);

function matchSegments(wanted: readonly string[], path: readonly string[]): number {
  const share = wanted.length / path.length;
  if (share > 1) return 0;
  for (let start = 0; start + wanted.length <= path.length; start += 1) {
    const isLast = start + wanted.length === path.length;
    const same = wanted.map((segment, index) => matchSegment(segment, path[start + index] ?? '', index > 0));
    const last = same.at(-1) ?? 0;
    if (same.slice(0, -1).some((each) => each < 1) || last === 0) continue;
    if (share === 1 && last >= OTHER_NAME) return EXACT * last - 0.01 * countTemplates(path, wanted);
    return (start === 0 || isLast ? 1.1 : 0.9) * (last === 1 ? 1 : 0.8) * (0.7 + 0.3 * share);
  }
  return 0;
}

/** 1 for the same segment or a value for a template, less for the beginning of one, 0 for another. */
function matchSegment(wanted: string, segment: string, mayBeValue: boolean): number {
  if (wanted === segment) return 1;
  if (/^\{.*\}$/.test(segment)) {
    const name = segment.slice(1, -1);
    const isTemplate = /^(?:\{.*\}?|:.*|_.*_|\$.*)$/.test(wanted);
    if (isTemplate) return wanted.replace(/^[{:_$]|[}_$]$/g, '') === name ? 1 : OTHER_NAME;
    return mayBeValue && /\d/.test(wanted) ? 1 : 0;
  }
  return segment.startsWith(wanted) ? 0.5 : 0;
}

/** Of two paths that fit, the one with more of the very same segments fits better. */
const countTemplates = (path: readonly string[], wanted: readonly string[]): number =>
  path.filter((segment, index) => segment !== wanted[index]).length;
