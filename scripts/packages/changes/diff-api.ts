import type { ApiField, ApiFields, ApiPlace } from './api-fields.ts';
import type { Level, PackageChange } from './package-change.ts';

const NONE: ApiPlace = { isSent: true, fields: new Map() };

/** The changes of the types of the API. What a caller sends may only be allowed more, what it gets may only hold more. */
export function diffApi(before: ApiFields, after: ApiFields): PackageChange[] {
  const subjects = [...new Set([...before.keys(), ...after.keys()])];
  return subjects.flatMap((subject): PackageChange[] => {
    const [old, now] = [before.get(subject), after.get(subject)];
    if (!now) return [{ level: 'major', text: `${code(subject)} is gone` }];
    if (!old) return [{ level: 'minor', text: `${code(subject)} is new` }];
    return diffPlaces(old, now).map(({ level, text }) => ({ level, text: `${code(subject)}: ${text}` }));
  });
}

function diffPlaces(before: ReadonlyMap<string, ApiPlace>, after: ReadonlyMap<string, ApiPlace>): PackageChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => {
    const isSent = (after.get(name) ?? before.get(name) ?? NONE).isSent;
    const [old, now] = [before.get(name) ?? NONE, after.get(name) ?? NONE];
    const paths = [...new Set([...old.fields.keys(), ...now.fields.keys()])];
    return paths.flatMap((path): PackageChange[] => {
      const what = [name, path && code(path)].filter(Boolean).join(' ');
      return diffField(old.fields, now.fields, path, isSent).map(({ level, text }) => ({
        level,
        text: `${what} ${text}`,
      }));
    });
  });
}

type Fields = ReadonlyMap<string, ApiField>;

/** The changes of one field; those of a field whose parent came or went are its parent's. */
function diffField(before: Fields, after: Fields, path: string, isSent: boolean): PackageChange[] {
  const [old, now] = [before.get(path), after.get(path)];
  const parent = parentOf(path);
  if (!now) return parent !== undefined && before.has(parent) && !after.has(parent) ? [] : [change('major', 'is gone')];
  if (!old) {
    if (parent !== undefined && after.has(parent) && !before.has(parent)) return [];
    return isSent && now.required ? [change('major', 'is new and required')] : [change('minor', 'is new')];
  }
  return [...diffPresence(old, now, isSent), ...diffType(old, now, isSent)];
}

/** A field that may now be missing breaks those who read it, one that must now be there those who send it. */
function diffPresence(old: ApiField, now: ApiField, isSent: boolean): PackageChange[] {
  const becameRequired = change(isSent ? 'major' : 'minor', 'is now required');
  const becameOptional = change(isSent ? 'minor' : 'major', 'is now optional');
  const becameNullable = change(isSent ? 'minor' : 'major', 'may now be null');
  const becameSolid = change(isSent ? 'major' : 'minor', 'is no longer null');
  return [
    ...(old.required === now.required ? [] : [now.required ? becameRequired : becameOptional]),
    ...(old.nullable === now.nullable ? [] : [now.nullable ? becameNullable : becameSolid]),
  ];
}

function diffType(old: ApiField, now: ApiField, isSent: boolean): PackageChange[] {
  if (old.type !== now.type) return [change('major', `was ${code(old.type)} and is ${code(now.type)}`)];
  if (!old.values && !now.values) return [];
  if (!old.values) return [change(isSent ? 'major' : 'minor', `is now one of ${list(now.values)}`)];
  if (!now.values) return [change(isSent ? 'minor' : 'major', `may now have any value of ${code(now.type)}`)];
  const gone = old.values.filter((value) => !now.values?.includes(value));
  const come = now.values.filter((value) => !old.values?.includes(value));
  return [
    ...(gone.length ? [change('major', `no longer has ${list(gone)}`)] : []),
    ...(come.length ? [change('minor', `may now be ${list(come)}`)] : []),
  ];
}

const change = (level: Level, text: string): PackageChange => ({ level, text });
const code = (text: string): string => `\`${text}\``;
const list = (values: readonly string[] = []): string => values.map(code).join(', ');

/** The field around another; none for the outermost. */
function parentOf(path: string): string | undefined {
  if (path === '') return undefined;
  return path.slice(0, Math.max(path.lastIndexOf('.'), 0));
}
