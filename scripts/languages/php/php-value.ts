import { isSpecial, type Special, type Value } from '../call-model.ts';

const INDENT = '    ';
/** A list of plain values goes on one line up to this length. */
const WIDTH = 80;

/** Text in single quotes, in which PHP knows two escapes. */
export const quote = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

const CODE = Symbol('code');

/** Code in place of a value: printed as it stands. */
export interface Code {
  [CODE]: string;
}

/** What is printed: values, and code among them. */
export type Printable = Value | Code | { [name: string]: Printable } | Printable[];

/** Marks text as code. */
export const code = (text: string): Code => ({ [CODE]: text });

/** Prints a value as PHP, its first line without indentation. */
export function printPhp(value: Printable, depth = 0): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return printList(value, depth);
  if (CODE in value) return String(value[CODE]);
  if (isSpecial(value as Value)) return printSpecial(value as Special, depth);
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
  if (!line.includes('\n') && line.length <= WIDTH) return line;
  const indent = INDENT.repeat(depth + 1);
  return `[\n${printed.map((item) => `${indent}${item},\n`).join('')}${INDENT.repeat(depth)}]`;
}

function printSpecial(special: Special, depth: number): string {
  switch (special['@']) {
    case 'encrypt':
      return `${special.key === 'bank' ? '$bankEncryptor' : '$encryptor'}(${quote(special.text)})`;
    case 'json':
      return `json_encode(${printPhp(special.value, depth)}, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES)`;
    case 'digest':
      return special.algorithm === 'sm3'
        ? `openssl_digest(file_get_contents(${quote(special.file)}), 'sm3')`
        : `hash_file(${quote(special.algorithm)}, ${quote(special.file)})`;
    case 'file':
      return `Utils::tryFopen(${quote(special.file)}, 'rb')`;
    case 'public-key-id':
      return '$publicKeyId';
    case 'nonce':
      return '$nonce';
    case 'download':
      return `getenv('DOWNLOAD_${special.parameter.toUpperCase()}')`;
    case 'sign':
      return '$sign';
    case 'workwx-sign':
      return '$workwxSign';
  }
}
