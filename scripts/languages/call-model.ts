/**
 * The call of an example in a form that every other language is written from. It travels with the page as JSON: all of
 * it is plain data, and the modules that write languages run in a browser.
 */

/** A value that exists at run time alone. `@` is the name of no field of the API. */
export type Placeholder =
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
  /** A parameter of the download URL in the response of an earlier call. */
  | { '@': 'download'; parameter: string };

type DigestAlgorithm = 'sha256' | 'md5' | 'sm3';

export type Value = string | number | boolean | null | Value[] | Placeholder | Fields;

export interface Fields {
  [name: string]: Value;
}

/** The part of its response that a call prints or saves. */
export type ResponseUse = 'json' | 'xml' | 'text' | 'file' | 'none' | 'redirect';

/** One call of an operation. Absent parts are not sent. */
export interface Call {
  version: 'v2' | 'v3';
  /** A brand signs the request, not a merchant. */
  brand?: true;
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
  response: ResponseUse;
  /** The file that a response of kind `file` is written to. */
  saveAs?: string;
  /** The response has no signature to verify. */
  unsigned?: true;
}

/** What an operation decides of all calls of it. Of a call it is that call, without what the example sends. */
export type CallTarget = Omit<Call, 'inPath' | 'query' | 'headers' | 'body'> & {
  /** The kind of a body, if one is sent. */
  bodyType: Body['type'];
};

/** `meta` is the part of a form that is signed. */
export type Body = { type: 'json' | 'xml'; value: Value } | { type: 'form'; value: Fields; meta?: Fields };

/** A language of the tabs beside an example. */
export interface Language {
  /** Such as `php`; browsers store it as the reader's choice. */
  name: string;
  /** Label of the tab. */
  title: string;
  /** Ways to write the same call, the default first; empty when there is one way. */
  styles: readonly Style[];
  /** Matches the tokens to highlight; its named groups are their kinds: comment, string, keyword, variable, number. */
  syntax: RegExp;
  /** Writes a complete program that ends with a line break. `style` is the name of one of `styles`. */
  write(call: Call, style?: string): string;
}

export interface Style {
  name: string;
  title: string;
}

/** Whether a value is a placeholder, not an object that is sent. */
export const isPlaceholder = (value: Value): value is Placeholder =>
  typeof value === 'object' && value !== null && '@' in value;

/** The placeholders in a value, itself included. */
export function placeholdersIn(value: Value | undefined): Placeholder[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(placeholdersIn);
  if (!isPlaceholder(value)) return Object.values(value).flatMap(placeholdersIn);
  return value['@'] === 'json' ? [value, ...placeholdersIn(value.value)] : [value];
}

/** The placeholders of a call. */
export const placeholdersOf = ({ inPath, query, headers, body }: Call): Placeholder[] => [
  ...[inPath, query, headers, body?.value].flatMap(placeholdersIn),
  ...(body?.type === 'form' ? placeholdersIn(body.meta) : []),
];
