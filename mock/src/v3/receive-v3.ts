import { isBrandSigned } from '../../../scripts/client/setups.ts';
import type { Body, Operation, Parameter, Schema } from '../../../scripts/spec/catalog-model.ts';
import { visitSchemas } from '../../../scripts/spec/traverse.ts';
import type { ErrorDetail, ErrorResponse, Exchange, MockContext, ValidRequest } from '../mock-model.ts';
import type { ValidationError } from '../validate.ts';
import { authorizationError } from './authorization.ts';
import { parseBody, type ReadBody, readBody } from './body-v3.ts';
import { decryptBody, platformKey } from './decrypt-body.ts';
import { headerError, paramError, validationError } from './error-v3.ts';
import { queryValues, typedValues } from './parameters-v3.ts';

/** A request as it was received, or the error with which it is refused; `signed`: the text of an upload that is signed. */
export interface Receipt {
  result: ValidRequest | ErrorResponse;
  signed?: string;
}

/** Parses and checks an APIv3 request: its sender and signature, then its format, then its fields. */
export async function receiveV3(exchange: Exchange, context: MockContext): Promise<Receipt> {
  const { request } = exchange;
  const missing = ['accept', 'user-agent'].find((name) => !request.headers[name]);
  if (missing) {
    const error = headerError('Http头缺少Accept或User-Agent', missing, '此字段为必填项');
    return { result: { ...error, code: 'INVALID_REQUEST' } };
  }
  const read = await readBody(exchange);
  if ('status' in read) return { result: read };
  return { result: checkRequest(exchange, read, context), ...(read.parts && { signed: read.signed }) };
}

function checkRequest(exchange: Exchange, read: ReadBody, context: MockContext): ValidRequest | ErrorResponse {
  const problem = authorizationError(exchange, read.signed, context);
  if (problem) return problem;
  const parsed = parseBody(exchange, read);
  if ('status' in parsed) return parsed;
  const decrypted = decryptRequest(exchange, parsed.body, context);
  return 'status' in decrypted ? decrypted : validateRequest(exchange, decrypted.body, context);
}

function decryptRequest(
  { operation, request }: Exchange,
  body: unknown,
  { keys }: MockContext,
): { body: unknown } | ErrorResponse {
  // Clients that are about to download the certificates send the header empty.
  const serial = request.headers['wechatpay-serial'] || undefined;
  const key = serial === undefined ? undefined : platformKey(keys, serial);
  if (serial !== undefined && !key && (isBrandSigned(operation) || hasEncryptedFields(operation))) {
    const issue = `应为微信支付公钥ID ${keys.platform.publicKey.serial}，或平台证书序列号 ${keys.platform.certificate.serial}`;
    return headerError('平台证书序列号Wechatpay-Serial错误', 'Wechatpay-Serial', issue, serial);
  }
  return operation.request ? decryptBody(operation.request.schema, body, key) : { body };
}

/** Whether the request has fields that are encrypted with a key of WeChat Pay's: the others of merchants may name any key. */
function hasEncryptedFields({ request }: Operation): boolean {
  let found = false;
  if (request) visitSchemas(request.schema, ({ encryption }) => (found ||= encryption === 'wechatpay-public-key'));
  return found;
}

function validateRequest(exchange: Exchange, body: unknown, context: MockContext): ValidRequest | ErrorResponse {
  const { operation, path, query, request } = exchange;
  const schemaOf = (place: Parameter['in']): Schema => context.parameterSchemas(operation, place);
  const queried = queryValues(schemaOf('query'), query);
  const sent = new Map(
    schemaOf('header').properties.flatMap(({ name }) => {
      const value = request.headers[name.toLowerCase()];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
  const problem =
    parametersError(
      'uri_template',
      schemaOf('path'),
      typedValues(schemaOf('path'), new Map(Object.entries(path))),
      context,
    ) ??
    parametersError('query', schemaOf('query'), queried, context) ??
    parametersError('header', schemaOf('header'), typedValues(schemaOf('header'), sent), context) ??
    bodyError(operation.request, body, exchange, context) ??
    merchantError(exchange, body, context);
  return problem ?? { operation, path, query: queried, headers: request.headers, body };
}

function parametersError(
  place: NonNullable<ErrorDetail['location']>,
  schema: Schema,
  values: Record<string, unknown>,
  context: MockContext,
): ErrorResponse | undefined {
  // Most operations have none in two of three places: a validator is not made to say so.
  const problem = schema.properties.length ? context.validate(schema, values) : unknownParameter(values, context);
  return problem && validationError(problem, place);
}

/** A schema without fields says nothing of an answer, but of parameters that there are none. */
function unknownParameter(values: object, { settings }: MockContext): ValidationError | undefined {
  const [entry] = Object.entries(values);
  if (settings.lenient || !entry) return undefined;
  return { field: `/${entry[0]}`, term: '', rule: 'additionalProperties', value: entry[1] };
}

function bodyError(
  shape: Body | undefined,
  body: unknown,
  { request }: Exchange,
  context: MockContext,
): ErrorResponse | undefined {
  if (shape && body !== undefined) {
    const problem = context.validate(shape.schema, body);
    return problem && validationError(problem, 'body');
  }
  if (shape?.required) return paramError('请求主体为空', { issue: '此接口需要请求主体', location: 'body' });
  if (shape || context.settings.lenient || request.body.length === 0) return undefined;
  return paramError('此接口没有请求主体', { issue: '请求主体应为空', location: 'body' });
}

/** Orders must be those of the merchant that signs. */
function merchantError({ operation }: Exchange, body: unknown, { keys }: MockContext): ErrorResponse | undefined {
  if (!/^\/v3\/(pay|combine-transactions)\//.test(operation.path)) return undefined;
  const sent = new Map(Object.entries(body ?? {}));
  const name = ['mchid', 'sp_mchid', 'combine_mchid'].find((candidate) => sent.has(candidate));
  const value = name && sent.get(name);
  if (!name || value === keys.merchant.mchid) return undefined;
  const issue = `应为 ${keys.merchant.mchid}`;
  const message = `http header中的mchid与post payload中的${name}不匹配`;
  return paramError(message, { field: `/${name}`, value, issue, location: 'body' });
}
