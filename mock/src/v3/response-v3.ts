import { responseKind } from '../../../scripts/client/response-kind.ts';
import { isBrandSigned } from '../../../scripts/client/setups.ts';
import { isRecord, isScalar } from '../../../scripts/lib/type-guards.ts';
import { sampleOf } from '../../../scripts/reference/samples/sample.ts';
import type { Operation, Scalar } from '../../../scripts/spec/catalog-model.ts';
import { allProperties } from '../../../scripts/spec/traverse.ts';
import { encryptFor } from '../encryption.ts';
import type { Exchange, MockContext, MockResponse, StateOutcome, ValidRequest } from '../mock-model.ts';
import { overlay, without } from '../overlay.ts';
import { servedFile } from '../served-files.ts';
import { CERTIFICATES, certificatesResponse } from './certificates.ts';
import { downloads } from './downloads.ts';
import { jsonResponse } from './error-v3.ts';

/** The success answer of an operation, not signed yet; what the order state says is laid over what is made from the schema. */
export function responseV3(
  exchange: Exchange,
  received: ValidRequest,
  outcome: Extract<StateOutcome, { kind: 'answer' }> | undefined,
  context: MockContext,
): MockResponse {
  const { operation } = exchange;
  const { body: shape, status } = operation.response;
  const kind = responseKind(operation);
  if (!shape || kind === 'none') return { status, headers: {}, body: Buffer.alloc(0) };
  if (kind === 'text' || kind === 'binary') {
    const { mediaType, data } = servedFile(operation, String(received.query.token ?? ''));
    return { status, headers: { 'content-type': mediaType }, body: data };
  }
  if (CERTIFICATES.test(operation.path)) return jsonResponse(status, certificatesResponse(context.keys));
  const sample = sampleOf(shape.schema, {
    context: echoedValues(received),
    template: templateOf(received, outcome?.template),
    override: downloads(exchange, received, context),
    encrypt: encryptFor(context.keys, isBrandSigned(operation) ? context.keys.brand : undefined),
  });
  return jsonResponse(status, overlay(without(sample, outcome?.without ?? []), outcome?.fields));
}

/** The data whose fields an answer repeats: those of the request, then those of an earlier one. */
const templateOf = ({ body }: ValidRequest, earlier: Readonly<Record<string, unknown>> | undefined): unknown =>
  isRecord(body) || body === undefined ? { ...earlier, ...body } : body;

/** Request values by name, for the response to repeat: path, query, and the outermost fields of the body. */
function echoedValues({ operation, path, query, body }: ValidRequest): Record<string, Scalar> {
  const encrypted = encryptedNames(operation);
  const sent = { ...(typeof body === 'object' ? body : {}), ...query, ...path };
  const scalars = Object.entries(sent).filter((entry): entry is [string, Scalar] => isScalar(entry[1]));
  return Object.fromEntries(scalars.filter(([name]) => !encrypted.has(name) && !AMBIGUOUS_NAME.test(name)));
}

/** Names that mean something else in another place. */
const AMBIGUOUS_NAME = /^(name|type|code|id|value|url|desc|description|title|remark|reason|status|state|action)$/;

/** Names of fields that were sent encrypted: their plain text is not repeated. */
const encryptedNames = ({ request }: Operation): Set<string> =>
  new Set(
    (request ? allProperties(request.schema) : []).filter(({ schema }) => schema.encryption).map(({ name }) => name),
  );
