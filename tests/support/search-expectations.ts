/** A query and its targets: every page of `all`, and one of `any`, among the first three results. */
export interface SearchQuery {
  query: string;
  all?: string[];
  any?: string[];
}

/** Whether the targets of a query are among the first three of its results. Codes are anchors of one page, all others pages. */
export function hasExpectedResult({ all = [], any }: SearchQuery, urls: readonly string[]): boolean {
  const first = urls.slice(0, 3).map((url) => (url.startsWith('/errors/') ? url : url.replace(/#.*/, '')));
  return all.every((page) => first.includes(page)) && (!any || any.some((page) => first.includes(page)));
}
