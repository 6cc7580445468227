/**
 * What an example sends, as every other language writes it. It travels with the page as JSON, so that everything here
 * is plain data, and the modules that write it run in a browser.
 */

/** A value that only a run knows. `@` is the name of no field. */
export type Special =
  /** Ciphertext of `text` under WeChat Pay's public key, or (`key: 'bank'`) under the one for payments to bank cards. */
  | { '@': 'encrypt'; text: string; key?: 'bank' }
  /** `value` as JSON text. */
  | { '@': 'json'; value: Value }
  /** Digest of a file, in hexadecimal. */
  | { '@': 'digest'; algorithm: DigestAlgorithm; file: string }
  /** Content of a file. */
  | { '@': 'file'; file: string }
  /** Id of WeChat Pay's public key. */
  | { '@': 'public-key-id' }
  /** Random text, the same one wherever it occurs in a call. */
  | { '@': 'nonce' }
  /** The signature of an APIv2 form over these of its fields. */
  | { '@': 'sign'; fields: string[] }
  /** The signature of WeCom over these fields. */
  | { '@': 'workwx-sign'; fields: string[] }
  /** A parameter of the download address that an earlier call answers with. */
  | { '@': 'download'; parameter: string };

export type DigestAlgorithm = 'sha256' | 'md5' | 'sm3';

export type Value = string | number | boolean | null | Value[] | Special | Fields;

export interface Fields {
  [name: string]: Value;
}

/** What a call does with its answer. */
export type AnswerUse = 'json' | 'xml' | 'text' | 'file' | 'none' | 'redirect';

/** One call of an operation, complete. Absent parts are not sent. */
export interface Call {
  version: 'v2' | 'v3';
  /** In lower case. */
  method: string;
  /** On the wire, with templates in braces: `/v3/pay/transactions/id/{transaction_id}`. */
  path: string;
  /** Without a slash at its end. */
  server: string;
  /** The server is not that of most operations. */
  ownServer?: true;
  inPath?: Fields;
  query?: Fields;
  headers?: Fields;
  body?: Body;
  /** The request presents the merchant's certificate. */
  certificate?: true;
  answer: AnswerUse;
  /** The file that an answer of kind `file` is written to. */
  saveAs?: string;
  /** The answer has no signature to verify. */
  unsigned?: true;
}

/** `meta` is the part of a form that is signed. */
export type Body = { type: 'json' | 'xml'; value: Value } | { type: 'form'; value: Fields; meta?: Fields };

/** A language: one file that exports one of these. */
export interface Language {
  /** Such as `php`: in the address of nothing, remembered by browsers. */
  name: string;
  /** On the tab. */
  title: string;
  /** Ways to write the same call, the first one by default; empty when there is one way. */
  styles: readonly Style[];
  /** Finds what is coloured; its named groups are the colours: comment, string, keyword, variable, number. */
  syntax: RegExp;
  /** Complete text, runnable as copied, with a line break at its end. `style` is the name of one of `styles`. */
  write(call: Call, style?: string): string;
}

export interface Style {
  name: string;
  title: string;
}

/** Tells what only a run knows from objects that are sent. */
export const isSpecial = (value: Value): value is Special =>
  typeof value === 'object' && value !== null && '@' in value;

/** Everything below a value that only a run knows, and the value itself if it is such. */
export function specialsIn(value: Value | undefined): Special[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(specialsIn);
  if (!isSpecial(value)) return Object.values(value).flatMap(specialsIn);
  return value['@'] === 'json' ? [value, ...specialsIn(value.value)] : [value];
}

/** All that only a run knows in a call. */
export const specialsOf = ({ inPath, query, headers, body }: Call): Special[] => [
  ...[inPath, query, headers, body?.value].flatMap(specialsIn),
  ...(body?.type === 'form' ? specialsIn(body.meta) : []),
];
