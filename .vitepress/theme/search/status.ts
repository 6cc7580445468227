import type { SearchResponse } from '../../../scripts/writers/search/engine/search.ts';
import type { Kind } from '../../../scripts/writers/search/search-model.ts';

/** How many results of all kinds there are. */
export const countAll = ({ counts }: SearchResponse): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What a screen reader hears, and everyone reads, of an answer. */
export function statusText(answer: SearchResponse, kind: Kind | undefined): string {
  const { counts, results, corrections } = answer;
  const all = kind ? counts[kind] : countAll(answer);
  const shown = all > results.length ? `${all} 条结果，列出前 ${results.length} 条` : `${all} 条结果`;
  const instead = corrections.map(({ typed, meant }) => `没有 ${typed}，按 ${meant} 搜索：`).join('');
  return `${instead}${shown}`;
}
