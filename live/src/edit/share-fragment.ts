/** The code of a program, as a link carries it. */
export interface SharedCode {
  /** The program that was edited: `v3/pay/transactions/jsapi.post`. */
  name: string;
  code: string;
}

const PREFIX = '#code=';

/** Longer code is not shared, and not read: a link of this length passes everywhere. */
export const MOST_SHARED_BYTES = 12_000;

/** Characters in which a fragment writes `MOST_SHARED_BYTES`, with a name. */
const MOST_CHARACTERS = MOST_SHARED_BYTES * 2;

/** Writes code as a fragment, which no server ever gets; undefined when it is too long. */
export function writeShared({ name, code }: SharedCode): string | undefined {
  const bytes = new TextEncoder().encode(code);
  if (bytes.length > MOST_SHARED_BYTES) return undefined;
  const text = btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => REPLACED[sign] ?? '');
  return `${PREFIX}${name}:${text}`;
}

/** Base64 as fragments have it. */
const REPLACED: Readonly<Record<string, string>> = { '+': '-', '/': '_', '=': '' };

/** Reads a fragment. Undefined when it is none, too long, no text, or has characters that no code has. */
export function readShared(fragment: string): SharedCode | undefined {
  if (fragment.length > MOST_CHARACTERS) return undefined;
  const [, name, text] = /^#code=([\w./-]+):([\w-]+)$/.exec(fragment) ?? [];
  if (name === undefined || text === undefined) return undefined;
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const code = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes.length > MOST_SHARED_BYTES || CONTROL.test(code) ? undefined : { name, code };
  } catch {
    return undefined;
  }
}

/** Characters that could make code look other than it is: controls, and marks of the direction of writing. */
const CONTROL = /[\u202A-\u202E\u2066-\u2069]|[^\P{Cc}\t\n\r]/u;
