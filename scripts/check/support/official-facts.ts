/** Files of the facts of official pages, in `openapi/official/`. */
export const OFFICIAL_FACTS = /^openapi\/official\/.*\.json$/;

/** The pages that the facts of a file are from: `merchant/4012791856`. Facts that can't be parsed have theirs, too. */
export const pagesOfFacts = (json: string): string[] =>
  [...json.matchAll(/"id":\s*"([^"]+)"/g)].map(([, id = '']) => id);
