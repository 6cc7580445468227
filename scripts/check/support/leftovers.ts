/** What remains of work that is not finished: where, what, and what is to be done. */
interface Leftover {
  offset: number;
  what: string;
  fix: string;
}

/** The words by which they are found: those here are no notes themselves. */
const KINDS: readonly (readonly [pattern: RegExp, what: string, fix: string])[] = [
  [/^(?:<{7}|>{7}|\|{7})(?= |$)/gm, 'The mark of a merge', 'Keep one of the two sides, and take the marks off.'],
  [/\b(?:TODO|FIXME|TBD|HACK|XXX)\b|待补充|待完善|待定/g, 'A note of work to do', 'Do it, or take the note off.'],
  [/lorem ipsum/gi, 'A text that stands for another', 'Write what belongs there.'],
];

/** The marks of merges, notes of what is to be done and filling in a text. */
export const leftoversIn = (text: string): Leftover[] =>
  KINDS.flatMap(([pattern, what, fix]) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ offset: index, what: `${what}: ${found}`, fix })),
  );
