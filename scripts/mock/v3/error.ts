import type { MockResponse, Refusal } from '../model.ts';

/** The answer to a refused request, in the shape of APIv3: `code`, `message` and, where one is known, `detail`. */
export function errorResponse({ status, code, message, detail }: Refusal): MockResponse {
  return jsonResponse(status, { code, message, ...(detail && { detail }) });
}

/** An answer of JSON. */
export function jsonResponse(status: number, value: unknown): MockResponse {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: Buffer.from(JSON.stringify(value)),
  };
}
