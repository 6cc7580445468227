import { groupBy } from '../../lib/group-by.ts';
import { createLineIndex } from '../../lib/line-index.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { leftoversIn } from '../support/leftovers.ts';

/** The example of a callback, and the comment that says what its handler does. */
const HANDLER = /^snippets\/webhook\/v[23]\//;
const COMMENT = /^\/\*\*.*?\*\//ms;

/** No file has marks of a merge, or notes of what is still to be done; no handler has the comment of the one that it was copied from. */
export const noLeftovers = defineRule({
  id: 'no-leftovers',
  group: 'spec',
  check({ files, report }) {
    for (const [file, text] of files)
      for (const { offset, what, fix } of leftoversIn(text))
        report({ file, ...createLineIndex(text).at(offset) }, what, fix);
    checkHandlers(
      [...files].filter(([file]) => HANDLER.test(file)),
      report,
    );
    return { checked: { texts: files.size } };
  },
});

/** Two callbacks with one comment: which of the two is wrong, readers see. */
function checkHandlers(handlers: readonly (readonly [file: string, text: string])[], report: Report): void {
  const comments = handlers.flatMap(([file, text]) => {
    const found = COMMENT.exec(text);
    return found ? [{ file, text, comment: found[0], offset: found.index }] : [];
  });
  for (const alike of groupBy(comments, ({ comment }) => comment).values())
    for (const { file, text, offset } of alike) {
      const twin = alike.find((other) => other.file !== file);
      if (twin)
        report(
          { file, ...createLineIndex(text).at(offset) },
          `The comment is that of ${twin.file}.`,
          'Say of each what its own event tells.',
        );
    }
}
