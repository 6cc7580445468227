import { gzipSync } from 'node:zlib';
import { CLIENT_FILLED_FIELDS, SIGNLESS } from '../../../scripts/client/filled-fields.ts';
import { responseKind } from '../../../scripts/client/response-kind.ts';
import { signOf, signTypeOf } from '../../../scripts/client/signature-v2.ts';
import { isScalar } from '../../../scripts/lib/type-guards.ts';
import { sampleOf } from '../../../scripts/reference/samples/sample.ts';
import { FAILURE_ONLY_FIELDS, successFields } from '../../../scripts/reference/samples/sample-v2.ts';
import type { Operation, Scalar } from '../../../scripts/spec/catalog-model.ts';
import { allProperties } from '../../../scripts/spec/traverse.ts';
import { encryptFor } from '../encryption.ts';
import type { MockContext, MockResponse, StateOutcome, ValidRequest } from '../mock-model.ts';
import { without } from '../overlay.ts';
import { BILL } from '../served-files.ts';
import { certificatesResponse } from '../v3/certificates.ts';
import { errorV2, xmlResponse } from './error-v2.ts';

/** The page on which a user agrees to a contract. */
const PAGE = '<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>签约</title><p>委托代扣签约</p></html>';

/** The success answer of an APIv2 operation, what the order state says laid over it, in the form that the operation has, signed. */
export function responseV2(
  received: ValidRequest,
  outcome: Extract<StateOutcome, { kind: 'answer' }> | undefined,
  context: MockContext,
): MockResponse {
  const { operation } = received;
  const kind = responseKind(operation);
  if (kind === 'redirect') return redirect(received);
  if (kind === 'raw') return rawResponse(received);
  const known = { ...successValues(received, context, outcome?.template), ...outcome?.fields };
  const values = Object.assign({}, without(known, outcome?.without ?? []));
  if (kind !== 'json') return xmlResponse(signed(received, values, context));
  const body = Buffer.from(JSON.stringify(values));
  return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body };
}

function successValues(
  { operation, body, query }: ValidRequest,
  { keys }: MockContext,
  earlier: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  const schema = operation.response.body?.schema;
  if (!schema) return {};
  const asked = Object.entries({ ...earlier, ...(body ?? query) }).filter(
    ([name]) => !CLIENT_FILLED_FIELDS.includes(name),
  );
  const known: Record<string, Scalar> = Object.fromEntries(
    asked.filter((entry): entry is [string, Scalar] => isScalar(entry[1])),
  );
  const sample = sampleOf(schema, { context: known, encrypt: encryptFor(keys) });
  const fields = Object.entries(sample ?? {}).filter(([name]) => !FAILURE_ONLY_FIELDS.includes(name));
  return { ...Object.fromEntries(fields), ...successFields(operation), ...platformKeys(operation, keys) };
}

/** Keys that an operation hands out: the public key for bank card numbers, and the platform certificates. */
function platformKeys({ path }: Operation, keys: MockContext['keys']): Record<string, unknown> {
  if (path === '/risk/getcertficates') return { certificates: JSON.stringify(certificatesResponse(keys)) };
  if (path !== '/risk/getpublickey') return {};
  return { pub_key: keys.platform.publicKey.publicKey.export({ type: 'pkcs1', format: 'pem' }).toString() };
}

/** Signed with the algorithm of the request. Operations that the client takes at their word have `sign` if the spec says so. */
function signed({ operation, body, query }: ValidRequest, values: object, { keys }: MockContext): object {
  const schema = operation.response.body?.schema;
  const named = schema !== undefined && allProperties(schema).some(({ name }) => name === 'sign');
  if (SIGNLESS.has(operation.path) && !named) return values;
  const texts = new Map(Object.entries(values).flatMap(textEntry));
  const asked = new Map(Object.entries(body ?? query).flatMap(textEntry));
  return { ...values, sign: signOf(texts, signTypeOf(asked) ?? 'MD5', keys.apiv2Key) };
}

const textEntry = ([name, value]: [string, unknown]): [string, string][] =>
  typeof value === 'object' ? [] : [[name, String(value)]];

function redirect({ query }: ValidRequest): MockResponse {
  const text = String(query.redirect_uri);
  if (!URL.canParse(text)) {
    const detail = { field: '/redirect_uri', value: text, issue: '不是合法的 URL' };
    return errorV2({ status: 200, code: 'PARAM_ERROR', message: '参数错误', detail });
  }
  const target = new URL(text);
  target.searchParams.set('code', '011Zr1000000001');
  if (query.state !== undefined) target.searchParams.set('state', String(query.state));
  return { status: 302, headers: { location: target.href }, body: Buffer.alloc(0) };
}

function rawResponse({ operation, body }: ValidRequest): MockResponse {
  const isPage = operation.response.body?.mediaType === 'text/html';
  const wantsZip = typeof body === 'object' && body !== null && 'tar_type' in body && body.tar_type === 'GZIP';
  const text = isPage ? Buffer.from(PAGE) : BILL;
  return {
    status: 200,
    headers: {
      'content-type': wantsZip ? 'application/x-gzip' : `${isPage ? 'text/html' : 'text/plain'}; charset=utf-8`,
    },
    body: wantsZip ? gzipSync(text) : text,
  };
}
