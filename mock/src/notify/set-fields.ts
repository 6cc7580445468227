import type { Fields } from '../../../scripts/reference/samples/webhook-sample.ts';

/**
 * Lays `name=value` over the fields of a notification: a name is a path with dots (`amount.total`, `details.0.amount`).
 * The value gets the type of what it replaces. Throws an `Error` that names the fields when there is none of the name.
 */
export function setFields(fields: Fields, settings: readonly string[]): Fields {
  const changed = structuredClone(fields);
  for (const setting of settings) {
    const [, path, value] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
    if (path === undefined || value === undefined) throw new Error(`--set takes name=value, not "${setting}".`);
    setField(changed, path, value);
  }
  return changed;
}

function setField(fields: Fields, path: string, text: string): void {
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce<unknown>(childOf, fields);
  const former = childOf(parent, last);
  if (former === undefined || typeof parent !== 'object' || parent === null) {
    throw new Error(`The event has no field "${path}". There are: ${fieldPaths(fields).join(', ')}.`);
  }
  Object.assign(parent, { [last]: valueLike(former, text, path) });
}

const childOf = (parent: unknown, name: string): unknown =>
  typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name)
    ? Object.entries(parent).find(([key]) => key === name)?.[1]
    : undefined;

function valueLike(former: unknown, text: string, path: string): unknown {
  if (typeof former === 'string') return text;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === typeof former) return value;
  } catch {
    // Reported below, with the expected value.
  }
  throw new Error(`"${path}" is ${JSON.stringify(former)}: "${text}" can't take its place.`);
}

/** The paths of every value, such as `amount.total`. */
function fieldPaths(fields: object, prefix = ''): string[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? fieldPaths(value, `${prefix}${name}.`) : [`${prefix}${name}`],
  );
}
