import { isPlaceholder, type Placeholder, type Value } from './call-model.ts';

const INDENT = '    ';
/** Longest list on one line, in characters. */
const MAX_LINE_LENGTH = 80;

/** A string in single quotes, which has two escapes in PHP. */
export const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const CODE = Symbol('code');

/** Code in the place of a value, printed verbatim. */
export interface Code {
  [CODE]: string;
}

/** Values that may contain code. */
export type Printable = Value | Code | { [name: string]: Printable } | Printable[];

/** Marks text as code. */
export const code = (text: string): Code => ({ [CODE]: text });

/** Prints a value as PHP, its first line without indentation. */
export function printPhp(value: Printable, depth = 0): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return printList(value, depth);
  if (CODE in value) return String(value[CODE]);
  if (isPlaceholder(value as Value)) return printPlaceholder(value as Placeholder, depth);
  const entries = Object.entries(value as Record<string, Printable>);
  // An empty array would become `[]` in JSON.
  if (entries.length === 0) return 'new \\stdClass()';
  const indent = INDENT.repeat(depth + 1);
  const lines = entries.map(([name, field]) => `${indent}${quote(name)} => ${printPhp(field, depth + 1)},\n`);
  return `[\n${lines.join('')}${INDENT.repeat(depth)}]`;
}

function printList(items: Printable[], depth: number): string {
  const printed = items.map((item) => printPhp(item, depth + 1));
  const line = `[${printed.join(', ')}]`;
  if (!line.includes('\n') && line.length <= MAX_LINE_LENGTH) return line;
  const indent = INDENT.repeat(depth + 1);
  return `[\n${printed.map((item) => `${indent}${item},\n`).join('')}${INDENT.repeat(depth)}]`;
}

function printPlaceholder(placeholder: Placeholder, depth: number): string {
  switch (placeholder['@']) {
    case 'encrypt':
      return `${placeholder.key === 'bank' ? '$bankEncryptor' : '$encryptor'}(${quote(placeholder.text)})`;
    case 'json':
      return `json_encode(${printPhp(placeholder.value, depth)}, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES)`;
    case 'digest':
      return placeholder.algorithm === 'sm3'
        ? `openssl_digest(file_get_contents(${quote(placeholder.file)}), 'sm3')`
        : `hash_file(${quote(placeholder.algorithm)}, ${quote(placeholder.file)})`;
    case 'file':
      return `Utils::tryFopen(${quote(placeholder.file)}, 'rb')`;
    case 'public-key-id':
      return '$publicKeyId';
    case 'nonce':
      return '$nonce';
    case 'download':
      return `getenv('DOWNLOAD_${placeholder.parameter.toUpperCase()}')`;
    case 'sign':
      return '$sign';
    case 'workwx-sign':
      return '$workwxSign';
  }
}
