import { byCodePoint } from '../../lib/compare.ts';
import type { Catalog, Operation, Source } from '../../spec/catalog-model.ts';
import { areReadable, type Cursor, entries, items, sourceOf, value } from '../../spec/load/yaml.ts';
import { officialFile, SELF_EVIDENT_FILE } from '../../spec/locations.ts';
import { fieldsIn, placeKey } from '../../spec/traverse.ts';
import { defineRule, type Report } from '../define-rule.ts';
import { orphanPages, SUBJECT_PAGE } from '../support/orphan-pages.ts';

/** A field of requests, at its place in the spec. */
interface RequestField {
  name: string;
  term: string;
  isExplained: boolean;
  /** Whether an operation with an official page requires the field. */
  isDemanded: boolean;
  source: Source;
}

/**
 * Every field of a request has an explanation, or its name and term stand in `openapi/self-evident.yaml`. A field that an
 * operation with an official page requires has one in any case. An entry of the list that no field needs is a problem.
 */
export const fieldExplained = defineRule({
  id: 'field-explained',
  group: 'spec',
  check({ catalog, cursors, files, report }) {
    const fields = requestFields(catalog, (operation) => files.has(officialFile(operation)));
    const list = cursors.get(SELF_EVIDENT_FILE);
    const listed = new Set(entriesOf(list).map(({ name, term }) => keyOf(name, term)));
    for (const field of fields) if (!field.isExplained) reportField(field, listed, report);
    // The fields of a file that can't be read are not gone, and those of an operation that left its page behind may come back.
    const isWhole = areReadable(cursors) && !hasLeftPage(catalog, files);
    if (isWhole) reportEntries(list, fields, report);
    return { checked: { 'request fields': fields.length } };
  },
});

/** Whether a page has lost its operation: that is the one problem then. */
const hasLeftPage = (catalog: Catalog, files: ReadonlyMap<string, string>): boolean =>
  orphanPages([...files.keys()].filter(isOperationPage), catalog).length > 0;

const isOperationPage = (file: string): boolean => file.startsWith('docs/openapi/') && SUBJECT_PAGE.test(file);

const keyOf = (name: string, term: string): string => JSON.stringify([name, term]);

function reportField({ name, term, isDemanded, source }: RequestField, listed: Set<string>, report: Report): void {
  const explain = `Say in "description" what the term does not: where the value comes from, what it does, what a missing one means`;
  if (isDemanded) {
    const message = `"${name}" (${term}) has no explanation, and an operation with an official page requires it.`;
    report(source, message, `${explain}.`);
  } else if (!listed.has(keyOf(name, term))) {
    const fix = `${explain}; or list ${name}: [${term}] in ${SELF_EVIDENT_FILE} if the term says all.`;
    report(source, `"${name}" (${term}) has no explanation.`, fix);
  }
}

function reportEntries(list: Cursor | undefined, fields: readonly RequestField[], report: Report): void {
  const used = new Set(fields.map(({ name, term }) => keyOf(name, term)));
  const open = new Set(fields.flatMap(({ name, term, isExplained }) => (isExplained ? [] : [keyOf(name, term)])));
  let previous = '';
  for (const { name, term, place } of entriesOf(list)) {
    const key = keyOf(name, term);
    const what = `"${name}" (${term})`;
    if (!used.has(key)) report(sourceOf(place), `No request has a field ${what}.`, 'Take the term off the list.');
    else if (!open.has(key))
      report(sourceOf(place), `Every field ${what} is explained.`, 'Take the term off the list.');
    else if (byCodePoint(previous, key) >= 0) {
      report(sourceOf(place), `${what} stands in the wrong place.`, 'Sort the list by name and term, each once.');
    }
    previous = key;
  }
}

/** The names and terms of the list: a name, and below it its terms. */
const entriesOf = (list: Cursor | undefined): { name: string; term: string; place: Cursor }[] =>
  entries(list).flatMap(([name, terms]) => items(terms).map((place) => ({ name, term: String(value(place)), place })));

/** Every field of every request, each place of the spec once. */
export function requestFields(
  { operations }: Pick<Catalog, 'operations'>,
  isOfficial: (operation: Operation) => boolean,
): RequestField[] {
  const places = new Map<string, RequestField>();
  for (const operation of operations) {
    const demands = isOfficial(operation);
    const bodies = operation.request ? [operation.request.schema] : [];
    for (const { name, required, schema } of fieldsIn(operation.parameters, bodies)) {
      const { description, source, title = '' } = schema;
      const place = placeKey(source);
      const isDemanded = (demands && required) || (places.get(place)?.isDemanded ?? false);
      places.set(place, { name, term: title, isExplained: description !== undefined, isDemanded, source });
    }
  }
  return [...places.values()];
}
