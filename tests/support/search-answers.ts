/** A query and where it must lead: every page of `all`, and one of `any`, among the first three results. */
export interface SearchQuery {
  query: string;
  all?: string[];
  any?: string[];
}

/** Whether what a query wants is among the first three of its results. Codes are anchors of one page, all others pages. */
export function isAnswered({ all = [], any }: SearchQuery, urls: readonly string[]): boolean {
  const first = urls.slice(0, 3).map((url) => (url.startsWith('/errors/') ? url : url.replace(/#.*/, '')));
  return all.every((page) => first.includes(page)) && (!any || any.some((page) => first.includes(page)));
}
