import { isUtf8 } from 'node:buffer';
import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import { pageUrl } from '../../../scripts/spec/locations.ts';
import { namedHeaders } from '../header-names.ts';
import type { Observation } from '../mock-model.ts';
import type { LoggedBody, RequestEntry } from './control-model.ts';

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

/** Opens an empty log. */
export function createRequestLog(): RequestLog {
  const entries: RequestEntry[] = [];
  let id = 0;
  let characters = 0;
  return {
    add(observation) {
      id += 1;
      const entry = requestEntry(observation, id);
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

function requestEntry({ request, response, operation, error }: Observation, id: number): RequestEntry {
  const { method, url, headers, body } = request;
  return {
    id,
    at: beijingTime(Date.now()),
    method,
    url,
    headers,
    body: loggedBody(body),
    response: { status: response.status, headers: namedHeaders(response.headers), body: loggedBody(response.body) },
    ...(operation && { operation: { id: operation.id, title: operation.title, page: pageUrl(operation.name) } }),
    ...(error && {
      error: { code: error.code, message: error.message, ...(error.detail && { detail: error.detail }) },
    }),
  };
}

function loggedBody(body: Buffer): LoggedBody {
  const kept = body.subarray(0, MAX_BODY_BYTES);
  // A cut may go through a character: the whole says whether it is text.
  const encoding = isUtf8(body) ? 'utf8' : 'base64';
  return { text: kept.toString(encoding), encoding, length: body.length };
}
