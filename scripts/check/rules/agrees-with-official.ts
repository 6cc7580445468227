import { child, items, sourceOf, text } from '../../spec/load/yaml.ts';
import { DEVIATIONS_FILE } from '../../spec/locations.ts';
import { agreementProblems } from '../../upstream/agreement.ts';
import { compareFacts } from '../../upstream/compare/compare.ts';
import { loadDeviations } from '../../upstream/deviations.ts';
import { factsFile, parseFacts } from '../../upstream/facts-files.ts';
import type { OfficialRecord } from '../../upstream/official-model.ts';
import { type CheckContext, defineRule } from '../define-rule.ts';
import { type CodeError, jsonError } from '../support/code-parsers.ts';
import { differencePlace } from '../support/difference-place.ts';
import { OFFICIAL_FACTS } from '../support/official-facts.ts';
import { isReadable } from '../support/readable.ts';

/**
 * The spec states what the official pages state, by the facts in `openapi/official/`; where it does not,
 * `openapi/deviations.yaml` has the reason.
 */
export const agreesWithOfficial = defineRule({
  id: 'agrees-with-official',
  group: 'spec',
  cost: 'compile',
  check(context) {
    const { filesMatching, report } = context;
    const files = filesMatching(OFFICIAL_FACTS);
    const broken = files.flatMap(brokenFacts);
    for (const { file, line, message } of broken) report({ file, line }, message, FIX);
    const records = broken.length ? [] : parseFacts(new Map(files));
    // What a file that can't be read holds is no difference.
    const problems = isReadable(context) && !broken.length ? disagreements(records, context) : [];
    for (const { message, fix, ...place } of problems) report(place, message, fix);
    const pages = records.flatMap(({ statements }) => statements.flatMap(({ docs }) => docs));
    if (pages.length) checkPages(new Set(pages.map(({ id }) => id)), context);
    return { checked: broken.length ? {} : { 'official pages': pages.length } };
  },
});

const FIX = 'npm run upstream writes these files; nobody edits them by hand.';

/** The error of a file of facts that is no JSON. */
function brokenFacts([file, text]: readonly [file: string, text: string]): (CodeError & { file: string })[] {
  const error = jsonError(text);
  return error ? [{ file, ...error }] : [];
}

/** A reason names a page that facts are from. */
function checkPages(pages: ReadonlySet<string>, { cursors, report }: CheckContext): void {
  for (const entry of items(cursors.get(DEVIATIONS_FILE))) {
    const page = child(entry, 'page');
    const id = text(entry, 'page');
    if (page && id && !pages.has(id))
      report(sourceOf(page), `No facts are from the page ${id}.`, 'Name the page that is not followed.');
  }
}

function disagreements(records: readonly OfficialRecord[], { catalog, cursors, note, versionOf, known }: CheckContext) {
  const own = new Set(records);
  // What is stated of an event is put together from the records of all pages that name it.
  const versionOfFacts = (record: OfficialRecord): string =>
    own.has(record) ? note(`text ${factsFile(record)}`) : JSON.stringify(record.statements);
  const { differences: found } = compareFacts(records, catalog, (record, { name, described }, place, find) =>
    known([name, place, versionOf(described), versionOfFacts(record)], find),
  );
  const deviations = loadDeviations(cursors.get(DEVIATIONS_FILE));
  return agreementProblems(found, deviations, (each) => differencePlace(each, cursors));
}
