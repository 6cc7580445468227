/** Levels of objects that are shown, as runs of examples show them. */
const DEPTH = 4;

/** Characters of an object that stays on one line. */
const LINE = 72;

/** Bytes of a buffer that are shown. */
const BYTES = 50;

/** Values as `console.log` shows them: text as it is, objects as Node's `inspect` writes them. */
export function formatValues(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first !== 'string' || !/%[sdifjoOc%]/.test(first)) return values.map(show).join(' ');
  const waiting = [...rest];
  const text = first.replace(/%([sdifjoOc%])/g, (whole, kind: string) => {
    if (kind === '%') return '%';
    return waiting.length ? placed(kind, waiting.shift()) : whole;
  });
  return [text, ...waiting.map(show)].join(' ');
}

const show = (value: unknown): string => (typeof value === 'string' ? value : formatValue(value));

function placed(kind: string, value: unknown): string {
  if (kind === 'c') return '';
  if (kind === 'j') return JSON.stringify(value);
  if (kind === 'd') return String(Number(value));
  if (kind === 'i') return String(Math.trunc(Number(value)));
  if (kind === 'f') return String(Number.parseFloat(String(value)));
  if (kind === 's') return typeof value === 'object' ? formatValue(value) : String(value);
  return formatValue(value);
}

/** A value as Node's `inspect` writes it. */
export const formatValue = (value: unknown): string => write(value, 0, new Set());

function write(value: unknown, level: number, above: ReadonlySet<object>): string {
  if (typeof value !== 'object' || value === null) return primitive(value);
  if (above.has(value)) return '[Circular *1]';
  return special(value) ?? fields(value, level, above);
}

function primitive(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value !== 'function') return Object.is(value, -0) ? '-0' : String(value);
  const kind = /^class\b/.test(String(value)) ? 'class' : 'Function:';
  return `[${kind} ${value.name || '(anonymous)'}]`;
}

function fields(value: object, level: number, above: ReadonlySet<object>): string {
  const name = nameOf(value);
  if (level > DEPTH) return Array.isArray(value) ? '[Array]' : `[${name || 'Object'}]`;
  const inside = new Set([...above, value]);
  const parts = partsOf(value, (part) => write(part, level + 1, inside));
  const [open, close] = Array.isArray(value) ? ['[', ']'] : [`${name && `${name} `}{`, '}'];
  return parts.length === 0 ? open + close : layOut(parts, open, close);
}

/** Objects that are no lists of fields. */
function special(value: object): string | undefined {
  if (value instanceof Error) return value.stack?.includes(value.message) ? value.stack : String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof RegExp) return String(value);
  if (value instanceof Promise) return 'Promise {}';
  if (!(value instanceof Uint8Array)) return undefined;
  const shown = Array.from(value.subarray(0, BYTES), (byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const more = value.length > BYTES ? ` ... ${value.length - BYTES} more bytes` : '';
  return `<${Buffer.isBuffer(value) ? 'Buffer' : 'Uint8Array'} ${shown}${more}>`;
}

function nameOf(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null) return '[Object: null prototype]';
  const { name } = value.constructor;
  if (value instanceof Map || value instanceof Set) return `${name}(${value.size})`;
  return name === 'Object' ? '' : name;
}

function partsOf(value: object, part: (value: unknown) => string): string[] {
  if (Array.isArray(value)) return value.map(part);
  if (value instanceof Set) return [...value].map(part);
  if (value instanceof Map) return [...value].map(([key, own]) => `${part(key)} => ${part(own)}`);
  return Object.entries(value).map(([key, own]) => `${/^[A-Za-z_]\w*$/.test(key) ? key : quote(key)}: ${part(own)}`);
}

/** On one line where it fits, and nothing inside has several. */
function layOut(parts: readonly string[], open: string, close: string): string {
  const line = `${open} ${parts.join(', ')} ${close}`;
  if (line.length <= LINE + open.length && parts.every((part) => !part.includes('\n'))) return line;
  return `${open}\n${parts.map((part) => `  ${part.replaceAll('\n', '\n  ')}`).join(',\n')}\n${close}`;
}

/** In single quotes, unless the text has some and no others. */
function quote(text: string): string {
  const escaped = text.replace(/[\\\n\r\t]/g, (character) => JSON.stringify(character).slice(1, -1));
  if (!escaped.includes("'")) return `'${escaped}'`;
  return escaped.includes('"') ? `'${escaped.replaceAll("'", "\\'")}'` : `"${escaped}"`;
}
