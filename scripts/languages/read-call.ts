import { type ExampleCall, findExampleCalls, parseExample, sendsOperation } from '../client/example-calls.ts';
import { responseKind } from '../client/response-kind.ts';
import { isBrandSigned } from '../client/setups.ts';
import { isRecord } from '../lib/type-guards.ts';
import type { Operation } from '../spec/catalog-model.ts';
import { pathPattern } from '../spec/locations.ts';
import { allProperties, parametersIn } from '../spec/traverse.ts';
import type { Body, Call, Fields, ResponseUse, Value } from './call-model.ts';
import { constantsOf, evaluate } from './evaluate.ts';

/** A call of an example with the values of its arguments, as far as literals determine them. */
export interface EvaluatedCall extends ExampleCall {
  data: unknown;
  config: Record<string, unknown>;
}

/** The call by which an example sends its operation; undefined when there is none, which the check reports. */
export function findCall(operation: Operation, text: string): EvaluatedCall | undefined {
  const source = parseExample(text);
  const call = findExampleCalls(source).find((candidate) => sendsOperation(candidate, operation));
  if (!call) return undefined;
  const constants = constantsOf(source);
  const [first, second] = call.arguments.map((argument) => evaluate(argument, constants));
  if (call.method !== 'get' && call.method !== 'delete') return { ...call, data: first, config: recordOf(second) };
  const { data, ...config } = recordOf(first);
  // The chain sends no body with these methods; axios itself takes it from the configuration.
  return { ...call, data: call.isUrl ? data : undefined, config };
}

const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

/**
 * Reads from the text of an operation's example what it sends. `server`: the host of operations without their own.
 * Undefined when the example does not call its operation.
 */
export function readCall(operation: Operation, text: string, server: string): Call | undefined {
  const call = findCall(operation, text);
  if (!call) return undefined;
  const own = call.config.baseURL ?? operation.server;
  const body = bodyOf(operation, call);
  const headers = headersOf(call);
  const [inPath, query] = [pathValues(operation, call), fieldsOf(call.config.params)];
  const response = responseUse(operation);
  return {
    version: operation.version,
    ...(isBrandSigned(operation) && { brand: true }),
    method: operation.method,
    path: operation.path,
    server: String(own ?? server).replace(/\/$/, ''),
    ...(own !== undefined && { ownServer: true }),
    ...(inPath && { inPath }),
    ...(query && { query }),
    ...(headers && { headers }),
    ...(body && { body }),
    ...(operation.clientCertificate && { certificate: true }),
    response,
    ...(response === 'file' && { saveAs: fileName(operation, text) }),
    ...(isUnsigned(operation) && { unsigned: true }),
  };
}

/** The defined fields of an object, which hold values alone in an example; undefined when there are none. */
function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return entries.length ? (Object.fromEntries(entries) as Fields) : undefined;
}

function pathValues(operation: Operation, { path, isUrl, config }: EvaluatedCall): Fields | undefined {
  const names = parametersIn(operation, 'path').map(({ name }) => name);
  if (!isUrl) return fieldsOf(Object.fromEntries(names.map((name) => [name, config[name]])));
  return fieldsOf({ ...pathPattern(operation.path).exec(path)?.groups });
}

function headersOf({ config }: EvaluatedCall): Fields | undefined {
  const headers = Object.entries(fieldsOf(config.headers) ?? {});
  // The content type of a form has a boundary, which each HTTP client generates.
  return fieldsOf(Object.fromEntries(headers.filter(([name]) => name.toLowerCase() !== 'content-type')));
}

function bodyOf({ request, version }: Operation, { data, config }: EvaluatedCall): Body | undefined {
  if (data === undefined) return undefined;
  if (request?.mediaType !== 'multipart/form-data')
    return { type: version === 'v2' ? 'xml' : 'json', value: data as Value };
  const meta = fieldsOf(config.meta);
  return { type: 'form', value: fieldsOf(data) ?? {}, ...(meta && { meta }) };
}

function responseUse(operation: Operation): ResponseUse {
  const kind = responseKind(operation);
  if (kind === 'raw') return 'text';
  return kind === 'binary' && !operation.path.includes('billdownload') ? 'file' : kind === 'binary' ? 'text' : kind;
}

/** Files and pages are not signed; of APIv2, neither is a response that has no field for the signature. */
function isUnsigned(operation: Operation): boolean {
  const kind = responseKind(operation);
  if (operation.version === 'v3') return kind === 'binary' || kind === 'text';
  const { body } = operation.response;
  return kind !== 'xml' || !body || !allProperties(body.schema).some(({ name }) => name === 'sign');
}

const EXTENSIONS: Record<string, string> = { 'application/pdf': 'pdf', 'image/*': 'png' };

/** The file that the example writes, or one named after the media type of the response. */
function fileName({ response }: Operation, text: string): string {
  const written = /writeFileSync\(\s*'\.\/([^']+)'/.exec(text)?.[1];
  return written ?? `download.${EXTENSIONS[response.body?.mediaType ?? ''] ?? 'bin'}`;
}
