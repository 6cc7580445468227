import type { Value } from './code-value.ts';

/** What the site shows of a line without scrolling; `lineWidth` of examples in biome.json is the same. */
const WIDTH = 76;

/** Prints a value as TypeScript: single quotes, two spaces, small objects on one line. */
export function printValue(value: Value, indent = ''): string {
  const line = printLine(value);
  if (!line.includes('\n') && isSmall(value) && indent.length + line.length <= WIDTH - 10) return line;
  const deeper = `${indent}  `;
  if (value.kind === 'object') {
    const entries = value.entries.map(([name, entry]) => `${deeper}${printEntry(name, printValue(entry, deeper))},\n`);
    return `{\n${entries.join('')}${indent}}`;
  }
  if (value.kind === 'array') {
    return `[\n${value.items.map((item) => `${deeper}${printValue(item, deeper)},\n`).join('')}${indent}]`;
  }
  return line.replaceAll('\n', `\n${indent}`);
}

/** A text as a single-quoted literal. */
export function quote(text: string): string {
  const quoted = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"');
  return text.includes("'") && !text.includes('"') ? `"${quoted}"` : `'${quoted.replaceAll("'", "\\'")}'`;
}

/** A field name, quoted when it is no identifier. */
export const printName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name));

/** `data` for an entry whose code is its own name, `name: value` for any other. */
function printEntry(name: string, value: string): string {
  return name === value ? name : `${printName(name)}: ${value}`;
}

function printLine(value: Value): string {
  if (value.kind === 'code') return value.code;
  if (value.kind === 'literal') return typeof value.value === 'string' ? quote(value.value) : String(value.value);
  if (value.kind === 'array') return `[${value.items.map(printLine).join(', ')}]`;
  if (value.entries.length === 0) return '{}';
  return `{ ${value.entries.map(([name, entry]) => printEntry(name, printLine(entry))).join(', ')} }`;
}

/** Up to three fields with plain values stay together; anything deeper is easier to read line by line. */
function isSmall(value: Value): boolean {
  if (value.kind === 'array') return value.items.every((item) => item.kind === 'literal' || item.kind === 'code');
  if (value.kind !== 'object') return true;
  return (
    value.entries.length <= 3 &&
    value.entries.every(([, entry]) => (entry.kind !== 'array' || entry.items.length === 0) && isSmall(entry))
  );
}
