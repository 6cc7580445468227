import type { Answer } from '../../../scripts/search/engine/search.ts';
import type { Kind } from '../../../scripts/search/model.ts';

/** What a screen reader hears, and everyone reads, of an answer. */
export function statusText({ counts, results, corrections }: Answer, kind: Kind | undefined): string {
  const all = kind ? counts[kind] : Object.values(counts).reduce((sum, count) => sum + count, 0);
  const shown = all > results.length ? `${all} 条结果，列出前 ${results.length} 条` : `${all} 条结果`;
  const instead = corrections.map(({ typed, meant }) => `没有 ${typed}，按 ${meant} 搜索：`).join('');
  return `${instead}${shown}`;
}
