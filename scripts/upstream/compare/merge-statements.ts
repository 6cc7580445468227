import { groupBy } from '../../lib/group-by.ts';
import { parentOf } from '../field-name.ts';
import type {
  OfficialCondition,
  OfficialField,
  OfficialPlace,
  OfficialRecord,
  OfficialType,
} from '../official-model.ts';
import { unionOfAlphabets } from '../read/read-alphabet.ts';

/** A field as all pages of a subject together state it. */
export interface ExpectedField extends OfficialField {
  /** Every type that some page states; `items` likewise. */
  types: OfficialType[];
  itemTypes: OfficialType[];
  /** Pages that name the field. */
  docs: string[];
}

/** A page's table of one place, with the page's numbers. */
interface Table {
  docs: string[];
  fields: OfficialField[];
}

/** A row of a table, with the page's numbers. */
interface NamedRow {
  docs: string[];
  field: OfficialField;
}

/**
 * The fields of one place as callers of every role may send or get them: a field is required when each page requires
 * it that has the object around it, limits are the widest of those stated, enum values those of any page.
 */
export function mergeFields({ statements }: OfficialRecord, place: OfficialPlace): ExpectedField[] {
  const tables = statements.flatMap(({ docs, facts }): Table[] => {
    // A page without a table of the query knows of no parameter.
    const fields = facts.fields[place] ?? (place === 'query' ? [] : undefined);
    return fields ? [{ docs: docs.map(({ id }) => id), fields }] : [];
  });
  const rows = tables.flatMap(({ docs, fields }) => fields.map((field) => ({ docs, field })));
  const named = tables.map(({ fields }) => new Set(fields.map(({ name }) => name)));
  return [...groupBy(rows, ({ field }) => field.name)].map(([name, found]) => {
    const parent = parentOf(name);
    const holders = parent === '' ? named : named.filter((names) => names.has(parent));
    return mergeField(found, found.length >= holders.length);
  });
}

/** What the rows of a field state together; one alone needs no merging. `isEverywhere`: each table that could have it does. */
function mergeField(found: readonly NamedRow[], isEverywhere: boolean): ExpectedField {
  const rows = found.map(({ field }) => field);
  const [first, second] = rows;
  if (!first) throw new Error('A field without a row.');
  const { conditions: _, ...rest } = first;
  const conditions = distinctConditions(rows.flatMap((row) => row.conditions ?? []));
  return {
    ...rest,
    required: isEverywhere && rows.every(({ required }) => required),
    types: distinct(rows.map(({ type }) => type)),
    itemTypes: distinct(rows.flatMap(({ items }) => items ?? [])),
    ...(second && { ...widest(rows), ...unionOfValues(rows) }),
    ...(rows.some(({ encrypted }) => encrypted) && { encrypted: true }),
    ...(conditions.length > 0 && { conditions }),
    docs: distinct(found.flatMap(({ docs }) => docs)),
  };
}

const LOWER = ['minLength', 'minimum', 'minItems'] as const;
const UPPER = ['maxLength', 'maximum', 'maxItems'] as const;

/** The widest of the limits that rows state: all characters of their alphabets; characters where some count bytes. */
export function widest(rows: readonly OfficialField[]): Partial<OfficialField> {
  const limits: Partial<OfficialField> = {};
  for (const key of LOWER) {
    const values = rows.flatMap((row) => row[key] ?? []);
    if (values.length > 0) limits[key] = Math.min(...values);
  }
  for (const key of UPPER) {
    const values = rows.flatMap((row) => row[key] ?? []);
    if (values.length > 0) limits[key] = Math.max(...values);
  }
  const [unit, otherUnit] = distinct(rows.flatMap((row) => row.unit ?? []));
  if (unit) limits.unit = otherUnit ? 'characters' : unit;
  const pattern = unionOfAlphabets(rows.flatMap((row) => row.pattern ?? []));
  if (pattern !== undefined) limits.pattern = pattern;
  return limits;
}

/** Every value that some row lists. */
export function unionOfValues(rows: readonly OfficialField[]): Partial<OfficialField> {
  const values = distinct(rows.flatMap((row) => row.enum ?? []));
  return values.length > 0 ? { enum: values } : {};
}

/** Each condition once; that some page leaves in words is none where another states one. */
function distinctConditions(conditions: readonly OfficialCondition[]): OfficialCondition[] {
  const all = [...new Map(conditions.map((each) => [JSON.stringify(each), each])).values()];
  const plain = all.filter(({ kind }) => kind !== 'required-sometimes');
  return plain.length > 0 ? plain : all;
}

const distinct = <Item>(items: readonly Item[]): Item[] => [...new Set(items)];
