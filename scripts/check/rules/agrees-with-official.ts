import type { Source } from '../../spec/catalog-model.ts';
import type { Cursor } from '../../spec/load/yaml.ts';
import { DEVIATIONS_FILE } from '../../spec/locations.ts';
import { agreementProblems } from '../../upstream/agreement.ts';
import { compareFacts } from '../../upstream/compare/compare.ts';
import { loadDeviations } from '../../upstream/deviations.ts';
import type { Difference } from '../../upstream/difference.ts';
import { parseFacts } from '../../upstream/facts-files.ts';
import type { OfficialRecord } from '../../upstream/official-model.ts';
import { defineRule, type Key } from '../define-rule.ts';
import { placeOfKey } from '../support/spec-places.ts';

/**
 * The spec states what the official pages state, by the facts in `openapi/official/`; where it does not,
 * `openapi/deviations.yaml` has the reason.
 */
export const agreesWithOfficial = defineRule({
  id: 'agrees-with-official',
  group: 'spec',
  cost: 'compile',
  check({ catalog, cursors, filesMatching, versionOf, isApproved, approve, report }) {
    const records = parseFacts(new Map(filesMatching(/^openapi\/official\//)));
    // To validate the samples takes most of the time.
    const keys = new Map<OfficialRecord, [name: string, ...Key]>();
    const { differences: found } = compareFacts(records, catalog, (record, { name, described }) => {
      const key = keys.get(record) ?? [name, versionOf(described), JSON.stringify(record.statements)];
      keys.set(record, key);
      return isApproved(key);
    });
    const unfit = new Set(found.flatMap(({ kind, subject }) => (kind === 'sample' ? [subject] : [])));
    for (const key of keys.values()) if (!unfit.has(key[0])) approve(key);
    const differences = found.map((each) => ({ ...each, source: placeOf(each, cursors) }));
    const deviations = loadDeviations(cursors.get(DEVIATIONS_FILE));
    for (const { message, fix, ...place } of agreementProblems(differences, deviations)) report(place, message, fix);
    const pages = records.flatMap(({ statements }) => statements.flatMap(({ docs }) => docs));
    return { checked: { 'official pages': pages.length } };
  },
});

/** Where an operation says what is another fact of it than a field. */
const KEYS: Readonly<Record<string, string>> = { caller: 'x-roles', host: 'servers', date: 'x-updated' };

/** The place of a difference: of a fact about a whole operation that of its key, when it has one. */
function placeOf({ kind, subject, source }: Difference, cursors: ReadonlyMap<string, Cursor>): Source {
  const key = KEYS[kind];
  const [method = 'POST'] = /^[A-Z]+(?= \/)/.exec(subject) ?? [];
  return key === undefined ? source : placeOfKey({ method: method.toLowerCase(), source }, key, cursors);
}
