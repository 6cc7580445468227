/** A pattern that is one class of characters, repeated: `^[0-9a-zA-Z_\-|*]+$`, `^\d*$`. */
const CLASS = /^\^(?:\[(?<members>(?:\\.|[^\\\]^])(?:\\.|[^\\\]])*)\]|(?<single>\\[dw]))[*+]\$$/;
/** A range, an escaped member or a plain one. */
const MEMBER = /(?<low>[0-9A-Za-z])-(?<high>[0-9A-Za-z])|\\(?<escaped>.)|(?<plain>.)/gsu;
const USUAL_RANGES = ['0-9', 'A-Z', 'a-z'];
const ESCAPES: Record<string, readonly string[]> = { d: ['0-9'], w: ['0-9', 'A-Z', 'a-z', '_'] };

/**
 * The characters that a pattern allows, for a reader: `0-9 A-Z a-z _ - | *`. Undefined for a pattern that says more than
 * which characters there may be, or whose class has escapes that need an explanation.
 */
export function alphabetOf(pattern: string): string | undefined {
  const { members, single } = CLASS.exec(pattern)?.groups ?? {};
  const parts = partsOf(members ?? single ?? '');
  if (!parts || parts.length === 0) return undefined;
  const usual = USUAL_RANGES.filter((range) => parts.includes(range));
  return [...new Set([...usual, ...parts])].join(' ');
}

function partsOf(members: string): string[] | undefined {
  const parts = [...members.matchAll(MEMBER)].map(({ groups = {} }) => partOf(groups));
  return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
}

function partOf({ low, high, escaped, plain }: Record<string, string | undefined>): readonly string[] | undefined {
  if (low !== undefined && high !== undefined) return [`${low}-${high}`];
  if (escaped === undefined) return plain === undefined || plain.trim() === '' ? undefined : [plain];
  return ESCAPES[escaped] ?? (/[^\w\s]/.test(escaped) ? [escaped] : undefined);
}
