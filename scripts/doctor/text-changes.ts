/** The result, or nothing where it cannot be made. */
export function attempt<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Forms in which libraries escape a text for HTML and XML. */
export function htmlEscaped(text: string): string[] {
  const few = text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
  const most = text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
  return [most, few, ...['&#39;', '&#x27;', '&#039;', '&apos;'].map((quote) => most.replaceAll("'", quote))];
}

const CHARACTERS: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#39': "'",
  '#039': "'",
  '#x27': "'",
};

/** The text that was escaped for HTML or XML. */
export const unescaped = (text: string): string =>
  text.replace(/&(#?\w+);/g, (all, name: string) => CHARACTERS[name] ?? all);

/** All but ASCII as `\uXXXX`, in lower or upper case. */
export const unicodeEscaped = (text: string, upper = false): string =>
  text.replace(/[\u0080-\uffff]/g, (unit) => {
    const digits = unit.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${upper ? digits.toUpperCase() : digits}`;
  });

/** JSON with its keys in order, at all depths. */
export function sortedJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedJson);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, sortedJson(inner)]));
}

/** JSON with a space behind each comma and colon, as Python writes it. */
export function spacedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(spacedJson).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${JSON.stringify(name)}: ${spacedJson(inner)}`)
    .join(', ')}}`;
}

/** JSON as libraries lay it out: compact, indented, and with spaces as Python writes it. */
export const layouts = (value: unknown): string[] => [
  ...[undefined, 2, 4, '\t'].map((indent) => JSON.stringify(value, null, indent)),
  spacedJson(value),
];

/** JSON without values that are empty. */
export const withoutEmpty = (text: string): string =>
  JSON.stringify(JSON.parse(text), (_name, value: unknown) => (value === null || value === '' ? undefined : value));
