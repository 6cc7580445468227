import type { SearchResponse } from '../../../scripts/writers/search/engine/search.ts';
import type { Kind } from '../../../scripts/writers/search/search-model.ts';

/** The number of results of all kinds. */
export const countAll = ({ counts }: SearchResponse): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** The status line of the results, which screen readers announce. */
export function statusText(response: SearchResponse, kind: Kind | undefined): string {
  const { counts, results, corrections } = response;
  const all = kind ? counts[kind] : countAll(response);
  const shown = all > results.length ? `${all} 条结果，列出前 ${results.length} 条` : `${all} 条结果`;
  const instead = corrections.map(({ typed, meant }) => `没有 ${typed}，按 ${meant} 搜索：`).join('');
  return `${instead}${shown}`;
}
