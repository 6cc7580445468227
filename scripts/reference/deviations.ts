import { groupBy } from '../lib/group-by.ts';
import { once } from '../lib/once.ts';
import type { Catalog, OfficialDeviation, Operation, Property, Webhook } from '../spec/catalog-model.ts';
import { type InlineContent, joinInline } from './inline-content.ts';
import { type MessageField, messageFieldsOf } from './message-fields.ts';

/** The sentences of the fields of one message, by the path of a field in it. */
export type DeviationsAt = (path: string) => InlineContent[];

/** Where an operation or a callback does not follow its official pages. */
export interface PlacedDeviations {
  /** The sentences of the fields of one table, which is named as in `deviations.yaml`: `body`, `answer 200`, `resource`. */
  at(place: string): DeviationsAt;
  /** Those that no field here shows. */
  others: readonly OfficialDeviation[];
}

/** A deviation at a field that shows it: its own, or the nearest around it that the spec has. */
interface PlacedDeviation {
  field: MessageField;
  /** What the page names in that field and the spec does not have; empty for the field itself. */
  missing: string;
  reason: string;
}

const OWN = '与官方页面不同：';
const SHARED = '与部分接口的官方页面不同：';

/** Arranges the deviations of an operation or a callback by the fields that show them. */
export function placeDeviations(subject: Operation | Webhook): PlacedDeviations {
  const { placed, others } = resolve(subject);
  return {
    at: (place) => (path) => {
      const own = placed.filter(({ field }) => field.place === place && field.path === path);
      return sentences(own, OWN);
    },
    others,
  };
}

/** The sentences of a field where it is declared: a shape may have it for operations whose pages agree with it, too. */
export function declaredDeviations({ operations, webhooks }: Catalog): (property: Property) => InlineContent[] {
  const subjects = [...operations, ...webhooks];
  const placed = groupBy(
    subjects.flatMap((subject) => resolve(subject).placed),
    ({ field }) => keyOf(field.property),
  );
  const countIn = createFieldCounter(subjects);
  return (property) => {
    const own = placed.get(keyOf(property));
    if (!own) return [];
    const isEverywhere = new Set(own.map(({ field }) => field)).size === countIn(property);
    return sentences(own, isEverywhere ? OWN : SHARED);
  };
}

/** Counts the messages that have a field. What stands in the file of an operation or a callback is in its messages alone. */
function createFieldCounter(subjects: readonly (Operation | Webhook)[]): (property: Property) => number {
  const byFile = groupBy(subjects, ({ source }) => source.file);
  const shared = once(() => groupBy(subjects.flatMap(messageFieldsOf), ({ property }) => keyOf(property)));
  return (property) => {
    const key = keyOf(property);
    const owners = byFile.get(property.schema.source.file);
    if (!owners) return shared().get(key)?.length ?? 0;
    return owners.flatMap(messageFieldsOf).filter((field) => keyOf(field.property) === key).length;
  };
}

/** The place of a field in the spec, which is the same in every message that has it. */
const keyOf = ({ name, schema: { source } }: Property): string =>
  `${name} ${source.file}:${source.line}:${source.column}`;

function resolve(subject: Operation | Webhook): { placed: PlacedDeviation[]; others: OfficialDeviation[] } {
  const { deviations = [] } = subject;
  const fields = groupBy(deviations.length ? messageFieldsOf(subject) : [], ({ place, path }) => `${place} ${path}`);
  const found = deviations.map((deviation) => ({ deviation, placed: placesOf(deviation, fields) }));
  return {
    placed: found.flatMap(({ placed }) => placed),
    others: found.flatMap(({ deviation, placed }) => (placed.length ? [] : [deviation])),
  };
}

/** The fields that show a deviation: one in each shape of a message. */
function placesOf(
  { field, reason }: OfficialDeviation,
  fields: ReadonlyMap<string, readonly MessageField[]>,
): PlacedDeviation[] {
  const names = field?.path.split('.') ?? [];
  for (let length = names.length; length > 0; length -= 1) {
    const found = fields.get(`${field?.place} ${names.slice(0, length).join('.')}`);
    const missing = names.slice(length).join('.');
    if (found) return found.map((each) => ({ field: each, missing, reason }));
  }
  return [];
}

/** A sentence for each reason, which names what the page has and the spec has not. */
function sentences(deviations: readonly PlacedDeviation[], start: string): InlineContent[] {
  const missing = new Map<string, Set<string>>();
  for (const each of deviations) missing.set(each.reason, (missing.get(each.reason) ?? new Set()).add(each.missing));
  return [...missing].map(([reason, names]) => [start, ...namedReason([...names].filter(Boolean), reason)]);
}

/** Fields that are named of one deviation; the rest is a number. */
const NAMED_FIELDS = 3;

/** A reason behind the fields that it is about: 「`serial_no`、`state`：页面写最长 32，…」. */
export function namedReason(names: readonly string[], reason: string): InlineContent {
  if (names.length === 0) return [reason];
  const named = names.slice(0, NAMED_FIELDS).map((name): InlineContent => [{ code: name }]);
  const more = names.length > NAMED_FIELDS ? ` 等 ${names.length} 个字段` : '';
  return [...joinInline(named, '、'), `${more}：${reason}`];
}
