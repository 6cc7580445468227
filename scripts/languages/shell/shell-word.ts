/** Text of a script's value: literal text, and what the shell expands in double quotes, such as `$nonce`. */
export type Part = string | { expand: string };

/** Marks what the shell expands. */
export const expand = (text: string): Part => ({ expand: text });

/** Writes text as one word of the shell, of which nothing but the marked parts is expanded. */
export function word(parts: readonly Part[]): string {
  const joined = join(parts);
  const [only] = joined;
  if (only === undefined) return "''";
  if (joined.length === 1 && typeof only === 'string' && /^[\w./:@%+=-]+$/.test(only)) return only;
  if (fitsInDoubleQuotes(joined))
    return `"${joined.map((part) => (typeof part === 'string' ? part : part.expand)).join('')}"`;
  return joined.map((part) => (typeof part === 'string' ? quote(part) : `"${part.expand}"`)).join('');
}

/** Nothing in the text means anything in double quotes, and no name of a variable runs on in the text behind it. */
const fitsInDoubleQuotes = (parts: readonly Part[]): boolean =>
  parts.some((part) => typeof part !== 'string') &&
  parts.every((part, index) => {
    if (typeof part !== 'string') return true;
    return !/["$`\\!]/.test(part) && (index === 0 || !/^[\w\u0080-\uffff]/.test(part));
  });

/** Text in single quotes, in which the shell knows no escape at all. */
export const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Applies a function to the literal parts: an escape, say, that what is expanded does not need. */
export const mapText = (parts: readonly Part[], change: (text: string) => string): Part[] =>
  parts.map((part) => (typeof part === 'string' ? change(part) : part));

function join(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts.filter((each) => each !== '')) {
    const last = joined.at(-1);
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
