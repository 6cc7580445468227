import type { ApiChange } from '../../spec/change-model.ts';
import { parentOf } from '../field-name.ts';
import type { OfficialField, OfficialPlace } from '../official-model.ts';
import { diffField } from './diff-field.ts';

/**
 * The changes of the fields of one place: those of fields that both have, in the order of the new table, then what is gone. A
 * field that went and one that came beside it with the same term and type are one that was renamed, with all inside it.
 */
export function diffFields(
  place: OfficialPlace,
  before: readonly OfficialField[],
  after: readonly OfficialField[],
): ApiChange[] {
  const renamed = renamedFields(before, after);
  const old = new Map(before.map((field) => [nameNow(field.name, renamed), field]));
  const now = new Set(after.map(({ name }) => name));
  const at = (name: string): string => `${place} ${name}`;
  return [
    ...after.flatMap((field): ApiChange[] => {
      const was = old.get(field.name);
      if (!was) return [{ kind: 'added', at: at(field.name), ...(isRequired(field, old) && { required: true }) }];
      const from = [...renamed].find(([, name]) => name === field.name)?.[0];
      const rename: ApiChange[] = from === undefined ? [] : [{ kind: 'renamed', at: at(field.name), from }];
      return [...rename, ...diffField(at(field.name), was, field)];
    }),
    ...[...old.keys()].flatMap((name): ApiChange[] => (now.has(name) ? [] : [{ kind: 'removed', at: at(name) }])),
  ];
}

/** A required field inside an object that came with it is required there alone. */
function isRequired({ name, required }: OfficialField, old: ReadonlyMap<string, OfficialField>): boolean {
  const parent = parentOf(name);
  return required && (parent === '' || old.has(parent));
}

/** The new names of renamed fields by their old ones. */
function renamedFields(before: readonly OfficialField[], after: readonly OfficialField[]): Map<string, string> {
  const had = new Set(before.map(({ name }) => name));
  const has = new Set(after.map(({ name }) => name));
  const gone = before.filter(({ name }) => !has.has(name));
  const come = after.filter(({ name }) => !had.has(name));
  return new Map(
    gone.flatMap((field): [string, string][] => {
      const alike = come.filter((other) => isSame(field, other));
      const rivals = gone.filter((other) => isSame(field, other));
      const [only] = alike;
      return only && alike.length === 1 && rivals.length === 1 ? [[field.name, only.name]] : [];
    }),
  );
}

const isSame = (a: OfficialField, b: OfficialField): boolean =>
  a.term !== undefined && a.term === b.term && a.type === b.type && parentOf(a.name) === parentOf(b.name);

/** The name that a field has now when one around it, or itself, was renamed. */
function nameNow(name: string, renamed: ReadonlyMap<string, string>): string {
  const [old, now] = [...renamed].find(([from]) => name === from || name.startsWith(`${from}.`)) ?? [];
  return old === undefined || now === undefined ? name : `${now}${name.slice(old.length)}`;
}
