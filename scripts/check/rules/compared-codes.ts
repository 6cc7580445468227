import { findExampleCalls, sendsOperation } from '../../client/example-calls.ts';
import { parseTypescript } from '../../lib/typescript-syntax.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { defineRule } from '../define-rule.ts';
import { reportOffset } from '../support/report-offset.ts';

const PROGRAM = /^snippets\/.*\.ts$/;
/** A failure's code beside the one that it is compared with: `failureOf(error).code === 'NOT_ENOUGH'`. */
const COMPARED = /\.code [!=]== '([A-Z][A-Z\d_]*)'/g;

/** A program that tells failures apart by their codes names those with which the operations that it calls answer. */
export const comparedCodes = defineRule({
  id: 'compared-codes',
  group: 'examples',
  check({ catalog, filesMatching, report }) {
    const programs = filesMatching(PROGRAM);
    for (const [file, text] of programs) {
      const compared = [...text.matchAll(COMPARED)];
      const known = compared.length > 0 ? codesOfCalls(text, catalog) : undefined;
      for (const { index, 1: code = '' } of known ? compared : [])
        if (!known?.has(code))
          reportOffset(file, text, report)(
            index,
            `None of the operations that the program calls answers with ${code}.`,
            'Name one of their errors: each version of the API has codes of its own.',
          );
    }
    return { checked: programs.length ? { snippets: programs.length } : {} };
  },
});

/** The codes with which what a program calls may answer; undefined when it calls nothing. */
function codesOfCalls(text: string, { operations, errors }: Catalog): ReadonlySet<string> | undefined {
  const calls = findExampleCalls(parseTypescript(text));
  const called = operations.filter((operation) => calls.some((call) => sendsOperation(call, operation)));
  const codes = called.flatMap((operation) => [...operation.errors, ...errors[operation.version]]);
  return called.length > 0 ? new Set(codes.map(({ code }) => code)) : undefined;
}
