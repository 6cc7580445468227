import { DEVIATIONS_FILE } from '../../spec/locations.ts';
import { agreementProblems } from '../../upstream/agreement.ts';
import { compareFacts } from '../../upstream/compare/compare.ts';
import { loadDeviations } from '../../upstream/deviations.ts';
import { parseFacts } from '../../upstream/facts-files.ts';
import { defineRule } from '../define-rule.ts';

/**
 * The spec states what the official pages state, by the facts in `openapi/official/`; where it does not,
 * `openapi/deviations.yaml` has the reason.
 */
export const agreesWithOfficial = defineRule({
  id: 'agrees-with-official',
  group: 'spec',
  cost: 'compile',
  check({ catalog, cursors, files, report }) {
    const records = parseFacts(files);
    const { differences } = compareFacts(records, catalog);
    const deviations = loadDeviations(cursors.get(DEVIATIONS_FILE));
    for (const { message, fix, ...place } of agreementProblems(differences, deviations)) report(place, message, fix);
    const pages = records.flatMap(({ statements }) => statements.flatMap(({ docs }) => docs));
    return { checked: { 'official pages': pages.length } };
  },
});
