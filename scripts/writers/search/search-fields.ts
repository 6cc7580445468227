import { errorRowsOf, fieldRowsOf } from '../../reference/document-contents.ts';
import type { ClientCallDoc, OperationDoc, WebhookDoc } from '../../reference/document-model.ts';
import type { EnumValue } from '../../reference/field-facts.ts';
import { plainContent } from '../../reference/inline-content.ts';
import { createSiteIndex } from '../../reference/site-index.ts';
import type { Catalog } from '../../spec/catalog-model.ts';
import { clientPageUrl, webhookPageUrl } from '../../spec/locations.ts';
import type { Entries } from './search-entries.ts';
import { type CodeRow, type ExplanationRow, type FieldRow, type IndexParts, REQUIRED, WHOLE } from './search-model.ts';

/** A distinct field, with the entries that have it by the parent of its anchor, and its places by their explanation. */
interface GatheredField {
  name: string;
  term: string;
  values: string;
  uses: Map<string, number[]>;
  explanations: Map<string, Set<string>>;
}

/** A page whose rows are gathered: its entry, and the prefix of its anchors that the index leaves out. */
interface PageRows {
  entry: number;
  prefix: string;
  doc: OperationDoc | WebhookDoc | ClientCallDoc;
}

/** Makes the second and the third part: fields of every operation and callback, error codes, and explanations of fields. */
export function makeFieldParts(catalog: Catalog, entries: Entries): Pick<IndexParts, 'fields' | 'explanations'> {
  const { docs } = createSiteIndex(catalog);
  const pages: PageRows[] = [
    ...catalog.operations.map((operation) => ({
      entry: entryOf(operation.id, entries.operations),
      prefix: `${operation.method}-`,
      doc: docs.operation(operation),
    })),
    ...catalog.webhooks.map((webhook) => ({
      entry: entryOf(webhookPageUrl(webhook.name), entries.pages),
      prefix: '',
      doc: docs.webhook(webhook),
    })),
    ...catalog.client.calls.map((call) => ({
      entry: entryOf(clientPageUrl(call.name), entries.pages),
      prefix: '',
      doc: docs.client(call),
    })),
  ];
  const parents = new Map<string, number>();
  const gathered = gatherFields(pages);
  const fields = gathered.map(({ name, term, values, uses }): FieldRow => {
    return [name, term, values, [...uses].map(([parent, used]) => [numberOf(parent, parents), ...steps(used)])];
  });
  return {
    fields: { parents: [...parents.keys()], fields, codes: codesOf(pages) },
    explanations: { explanations: explanationsOf(gathered) },
  };
}

function explanationsOf(fields: readonly GatheredField[]): ExplanationRow[] {
  const rows = new Map<string, number[][]>();
  fields.forEach(({ uses, explanations }, field) => {
    const all = [...uses].flatMap(([parent, entries]) => entries.map((entry) => placeKey(parent, entry)));
    for (const [text, places] of explanations) {
      const explained = all.flatMap((place, index) => (places.has(place) ? [index] : []));
      const use = [field, ...(explained.length === all.length ? [] : steps(explained))];
      const known = rows.get(text);
      if (known) known.push(use);
      else rows.set(text, [use]);
    }
  });
  return [...rows];
}

/** Gathers the distinct fields of pages: those of one name, one term and the same values are the same. */
function gatherFields(pages: readonly PageRows[]): GatheredField[] {
  const fields = new Map<string, GatheredField>();
  for (const { entry, prefix, doc } of pages) {
    for (const { anchor, facts, deviations } of fieldRowsOf(doc)) {
      const { name, term = '', explanation, required, values } = facts;
      const text = valuesText(values);
      const key = JSON.stringify([name, term, text]);
      const field = fields.get(key) ?? { name, term, values: text, uses: new Map(), explanations: new Map() };
      fields.set(key, field);
      const parent = `${required ? REQUIRED : ''}${parentOf(anchor.slice(prefix.length), name)}`;
      const used = field.uses.get(parent);
      if (used) used.push(entry);
      else field.uses.set(parent, [entry]);
      const sentences = [explanation ?? [], ...deviations].map(plainContent).filter((text) => text !== '');
      explain(field, sentences, placeKey(parent, entry));
    }
  }
  return [...fields.values()];
}

function explain({ explanations }: GatheredField, sentences: readonly string[], place: string): void {
  for (const sentence of sentences) explanations.set(sentence, (explanations.get(sentence) ?? new Set()).add(place));
}

const placeKey = (parent: string, entry: number): string => `${parent} ${entry}`;

/** The number of an entry. Throws when there is none: the result would lead to another page. */
function entryOf(key: string, entries: ReadonlyMap<string, number>): number {
  const entry = entries.get(key);
  if (entry === undefined) throw new Error(`The search index has no entry for ${key}.`);
  return entry;
}

/** The part of an anchor before the name; the complete anchor, marked, when it does not end with the name. */
function parentOf(anchor: string, name: string): string {
  return anchor.endsWith(`-${name}`) ? anchor.slice(0, -name.length - 1) : `${WHOLE}${anchor}`;
}

/** Ascending numbers as the first and the steps between them, which are smaller. */
const steps = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

const valuesText = (values: readonly EnumValue[]): string =>
  values.map(({ value, meaning = '' }) => `${value} ${meaning}`.trim()).join('、');

function numberOf(text: string, numbers: Map<string, number>): number {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}

function codesOf(pages: readonly PageRows[]): CodeRow[] {
  const codes = new Map<string, CodeRow>();
  for (const { entry, doc } of pages) {
    for (const { code, description } of errorRowsOf(doc)) {
      const row = codes.get(code) ?? [code, description, []];
      codes.set(code, row);
      if (row[2].at(-1) !== entry) row[2].push(entry);
    }
  }
  return [...codes.values()].map(([code, description, places]) => [code, description, steps(places)]);
}
