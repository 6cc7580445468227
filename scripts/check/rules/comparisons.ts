import { findExampleCalls, sendsOperation } from '../../client/example-calls.ts';
import { parseTypescript } from '../../lib/typescript-syntax.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { defineRule } from '../define-rule.ts';
import { type ReportOffset, reportOffset } from '../support/report-offset.ts';

const PROGRAM = /^snippets\/.*\.ts$/;
/** A failure's code beside the one that it is compared with: `failureOf(error).code === 'NOT_ENOUGH'`. */
const COMPARED = /\.code [!=]== '([A-Z][A-Z\d_]*)'/g;

/** The beginning of a text or of bytes beside the text that it is compared with: `data.subarray(0, 5).toString() === '<xml>'`. */
const BEGINNING =
  /\.(?:subarray|slice|substring)\(0, (\d+)\)(?:\s*\.toString\([^)]*\))?\s*[!=]==\s*'((?:[^'\\\n]|\\.)*)'/g;

/** What a program compares can be equal: a failure's code is one of the operations that it calls, a beginning as long as the text beside it. */
export const comparisons = defineRule({
  id: 'comparisons',
  group: 'examples',
  check({ catalog, filesMatching, report }) {
    const programs = filesMatching(PROGRAM);
    for (const [file, text] of programs) {
      const at = reportOffset(file, text, report);
      checkBeginnings(text, at);
      const compared = [...text.matchAll(COMPARED)];
      const known = compared.length > 0 ? codesOfCalls(text, catalog) : undefined;
      for (const { index, 1: code = '' } of known ? compared : [])
        if (!known?.has(code))
          at(
            index,
            `None of the operations that the program calls answers with ${code}.`,
            'Name one of their errors: each version of the API has codes of its own.',
          );
    }
    return { checked: programs.length ? { snippets: programs.length } : {} };
  },
});

function checkBeginnings(text: string, at: ReportOffset): void {
  for (const { index, 1: length, 2: wanted = '' } of text.matchAll(BEGINNING)) {
    const letters = wanted.replace(/\\(?:x..|u....|.)/g, '.').length;
    if (Number(length) !== letters)
      at(
        index,
        `${length} letters are never "${wanted}", which has ${letters}.`,
        'Compare as many letters as the text has.',
      );
  }
}

/** The codes with which what a program calls may answer; undefined when it calls nothing. */
function codesOfCalls(text: string, { operations, errors }: Catalog): ReadonlySet<string> | undefined {
  const calls = findExampleCalls(parseTypescript(text));
  const called = operations.filter((operation) => calls.some((call) => sendsOperation(call, operation)));
  const codes = called.flatMap((operation) => [...operation.errors, ...errors[operation.version]]);
  return called.length > 0 ? new Set(codes.map(({ code }) => code)) : undefined;
}
