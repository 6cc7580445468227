import { createLineIndex } from '../../lib/line-index.ts';
import { defineRule } from '../define-rule.ts';

/** What remains of work that is not finished, with what is to be done. */
const LEFTOVERS: readonly (readonly [pattern: RegExp, what: string, fix: string])[] = [
  [/^(?:<{7}|>{7}|\|{7})(?= |$)/gm, 'The mark of a merge', 'Keep one of the two sides, and take the marks off.'],
  [/\b(?:TODO|FIXME|TBD|HACK)\b|待补充|待完善/g, 'A note of work to do', 'Do it, or take the note off.'],
];

/** No file has marks of a merge, or notes of what is still to be done. */
export const noLeftovers = defineRule({
  id: 'no-leftovers',
  group: 'spec',
  check({ files, report }) {
    for (const [file, text] of files) {
      for (const [pattern, what, fix] of LEFTOVERS)
        for (const { index, 0: found } of text.matchAll(pattern))
          report({ file, ...createLineIndex(text).at(index) }, `${what}: ${found}`, fix);
    }
    return { checked: { texts: files.size } };
  },
});
