/** Products with more entries than this show only the group of the page unfolded. A file of its own: the theme loads it. */
export const OPEN_LIMIT = 24;
