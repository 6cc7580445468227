import { isRecord } from '../../scripts/lib/type-guards.ts';
/** Lays fields over a value: objects field by field, everything else as a whole. Returns a new value. */
export function overlay(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (!isRecord(under) || !isRecord(over)) return over;
  const fields = new Map(Object.entries(under));
  for (const [name, value] of Object.entries(over)) fields.set(name, overlay(fields.get(name), value));
  return Object.fromEntries(fields);
}

/** A value without some fields; dots lead into objects, and `coupon_id_$n` names the numbered ones. */
export function without(value: unknown, names: readonly string[]): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !names.includes(name) && !names.includes(name.replace(/_\d+$/, '_$n')))
      .map(([name, field]) => [name, without(field, namesInside(names, name))]),
  );
}

const namesInside = (names: readonly string[], parent: string): string[] =>
  names.flatMap((name) => (name.startsWith(`${parent}.`) ? [name.slice(parent.length + 1)] : []));
