import { isUtf8 } from 'node:buffer';
import { isBrandSigned } from '../../../scripts/client/setups.ts';
import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import { parseJson } from '../../../scripts/lib/parse-json.ts';
import type { Schema } from '../../../scripts/spec/catalog-model.ts';
import { pageUrl } from '../../../scripts/spec/locations.ts';
import { namedHeaders } from '../header-names.ts';
import { isTooDeep } from '../json-depth.ts';
import type { Keys } from '../keys.ts';
import type { Observation } from '../mock-model.ts';
import { decryptBody, platformKey } from '../v3/decrypt-body.ts';
import type { LoggedBody, RequestEntry, SignatureCheck } from './control-model.ts';
import { checkSignature } from './signature-check.ts';

/** Requests that are kept. */
const MAX_ENTRIES = 500;

/** Characters of all bodies that are kept: beyond that the oldest entries go. */
const MAX_CHARACTERS = 8 * 1024 * 1024;

/** Bytes of one body that are kept. */
const MAX_BODY_BYTES = 64 * 1024;

/** The last requests of a mock server. */
export interface RequestLog {
  add(observation: Observation): RequestEntry;
  /** The newest first. */
  entries(): RequestEntry[];
  clear(): void;
}

/**
 * Opens an empty log; the keys of the mock server tell what was signed and what encrypted fields say, `docs` is the address of
 * the documentation site.
 */
export function createRequestLog(keys: Keys, docs: string): RequestLog {
  const entries: RequestEntry[] = [];
  let id = 0;
  let characters = 0;
  return {
    add(observation) {
      id += 1;
      const entry = requestEntry(observation, id, { keys, docs });
      entries.push(entry);
      characters += sizeOf(entry);
      while (entries.length > MAX_ENTRIES || (characters > MAX_CHARACTERS && entries.length > 1)) {
        const oldest = entries.shift();
        characters -= oldest ? sizeOf(oldest) : 0;
      }
      return entry;
    },
    entries: () => entries.toReversed(),
    clear() {
      entries.length = 0;
      characters = 0;
    },
  };
}

const sizeOf = ({ body, response, url, headers }: RequestEntry): number =>
  body.text.length + response.body.text.length + url.length + JSON.stringify(headers).length;

function requestEntry(
  observation: Observation,
  id: number,
  { keys, docs }: { keys: Keys; docs: string },
): RequestEntry {
  const { request, response, operation, error } = observation;
  const { method, url, headers, body } = request;
  const signature = signatureOf(observation, keys);
  const decrypted = operation?.request && decryptedFields(request, operation.request.schema, keys);
  return {
    id,
    at: beijingTime(Date.now()),
    method,
    url,
    headers,
    body: loggedBody(body),
    response: { status: response.status, headers: namedHeaders(response.headers), body: loggedBody(response.body) },
    ...(operation && {
      operation: {
        id: operation.id,
        title: operation.title,
        page: `${docs.replace(/\/$/, '')}${pageUrl(operation.name)}`,
      },
    }),
    ...(signature && { signature }),
    ...(decrypted && Object.keys(decrypted).length && { decrypted }),
    ...(error && {
      error: { code: error.code, message: error.message, ...(error.detail && { detail: error.detail }) },
    }),
  };
}

/** The check of an APIv3 signature; of an upload `meta` alone is signed. */
function signatureOf(
  { request: { method, url, headers, body }, operation, signed }: Observation,
  { merchant, brand }: Keys,
): SignatureCheck | undefined {
  const { authorization = '', 'content-type': type = '' } = headers;
  const isUpload = type.startsWith('multipart/');
  if (!operation || !authorization || (isUpload && signed === undefined)) return undefined;
  const key = isBrandSigned(operation) ? brand : merchant;
  const sent = { method, url, authorization, body: signed ?? body.toString(), ...(isUpload && { form: body }) };
  return checkSignature(sent, key.publicKey);
}

/** The plain text of the fields of a JSON body that came encrypted, by JSON pointer. */
function decryptedFields(
  { headers, body }: Observation['request'],
  schema: Schema,
  keys: Keys,
): Record<string, string> {
  const key = platformKey(keys, headers['wechatpay-serial'] ?? '');
  const sent = key && parseJson(body.toString());
  const read = key && !isTooDeep(sent) && decryptBody(schema, sent, key);
  return read && 'body' in read ? changedTexts(sent, read.body, '') : {};
}

function changedTexts(sent: unknown, read: unknown, pointer: string): Record<string, string> {
  if (typeof read === 'string') return sent === read ? {} : { [pointer]: read };
  if (typeof read !== 'object' || read === null || typeof sent !== 'object' || sent === null) return {};
  const before = new Map(Object.entries(sent));
  const changes = Object.entries(read).map(([name, value]) =>
    changedTexts(before.get(name), value, `${pointer}/${name}`),
  );
  return Object.assign({}, ...changes);
}

function loggedBody(body: Buffer): LoggedBody {
  const kept = body.subarray(0, MAX_BODY_BYTES);
  // A cut may go through a character: the whole says whether it is text.
  const encoding = isUtf8(body) ? 'utf8' : 'base64';
  return { text: kept.toString(encoding), encoding, length: body.length };
}
