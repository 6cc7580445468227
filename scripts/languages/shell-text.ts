import { isPlaceholder, type Placeholder, type Value } from './call-model.ts';

/** A part of a value in a script: literal text, or an expansion such as `$nonce`. */
export type Part = string | { expand: string };

/** Makes the part that the shell expands in double quotes. */
export const expand = (text: string): Part => ({ expand: text });

/** Quotes parts as one word of the shell; literal text is never expanded. */
export function word(parts: readonly Part[]): string {
  const joined = join(parts);
  const [only] = joined;
  if (only === undefined) return "''";
  if (joined.length === 1 && typeof only === 'string' && /^[\w./:@%+=-]+$/.test(only)) return only;
  if (fitsInDoubleQuotes(joined))
    return `"${joined.map((part) => (typeof part === 'string' ? part : part.expand)).join('')}"`;
  return joined.map((part) => (typeof part === 'string' ? quote(part) : `"${part.expand}"`)).join('');
}

/** Whether no literal text has a meaning in double quotes, and none continues the name of a variable before it. */
const fitsInDoubleQuotes = (parts: readonly Part[]): boolean =>
  parts.some((part) => typeof part !== 'string') &&
  parts.every((part, index) => {
    if (typeof part !== 'string') return true;
    return !/["$`\\!]/.test(part) && (index === 0 || !/^[\w\u0080-\uffff]/.test(part));
  });

/** A string in single quotes, which have no escapes in the shell. */
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Applies a function, such as an escape, to the literal parts alone. */
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

/** The text of a value in a query, in XML or in a form. */
export function textParts(value: Value): Part[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  if (!Array.isArray(value) && isPlaceholder(value)) return placeholderParts(value);
  return jsonParts(value);
}

/** A value as JSON: on one line, or indented when `indent`, that of its first line, is given. */
export function jsonParts(value: Value, indent?: string): Part[] {
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)];
  if (!Array.isArray(value) && isPlaceholder(value)) return ['"', ...mapText(placeholderParts(value), escapeJson), '"'];
  const inner = indent === undefined ? undefined : `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => jsonParts(item, inner))
    : Object.entries(value).map(([name, field]) => [
        `${JSON.stringify(name)}:${gap(inner)}`,
        ...jsonParts(field, inner),
      ]);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (items.length === 0) return [open + close];
  const line = inner === undefined ? '' : `\n${inner}`;
  const listed = items.flatMap((item, index): Part[] => [index === 0 ? line : `,${line}`, ...item]);
  return [open, ...listed, indent === undefined ? '' : `\n${indent}`, close];
}

const gap = (inner: string | undefined): string => (inner === undefined ? '' : ' ');

const escapeJson = (text: string): string => JSON.stringify(text).slice(1, -1);

function placeholderParts(placeholder: Placeholder): Part[] {
  switch (placeholder['@']) {
    case 'json':
      return jsonParts(placeholder.value);
    case 'encrypt':
      return [expand(`$(${placeholder.key === 'bank' ? 'encrypt_bank' : 'encrypt'} ${quote(placeholder.text)})`)];
    case 'digest':
      return [expand('$digest')];
    case 'public-key-id':
      return [expand('$WECHATPAY_PUBLIC_KEY_ID')];
    case 'nonce':
      return [expand('$nonce_str')];
    case 'download':
      return [expand(`$DOWNLOAD_${placeholder.parameter.toUpperCase()}`)];
    case 'sign':
      return [expand('$sign')];
    case 'workwx-sign':
      return [expand('$workwx_sign')];
    case 'file':
      return [`@${placeholder.file}`];
  }
}
