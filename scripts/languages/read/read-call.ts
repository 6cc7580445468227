import { responseKind } from '../../client/response-kind.ts';
import type { Operation } from '../../spec/catalog-model.ts';
import { pathPattern } from '../../spec/locations.ts';
import { allProperties, parametersIn } from '../../spec/traverse.ts';
import type { AnswerUse, Body, Call, Fields, Value } from '../call-model.ts';
import { type ClientCall, callsOf, sends } from './calls.ts';

/**
 * Reads from the text of an operation's example what it sends. `server`: the host of operations without their own.
 * Undefined when the example does not call its operation, which the check says.
 */
export function readCall(operation: Operation, text: string, server: string): Call | undefined {
  const call = callsOf(text).find((candidate) => sends(candidate, operation));
  if (!call) return undefined;
  const own = call.config.baseURL ?? operation.server;
  const body = bodyOf(operation, call);
  const headers = headersOf(call);
  const [inPath, query] = [pathValues(operation, call), fieldsOf(call.config.params)];
  const answer = answerUse(operation);
  return {
    version: operation.version,
    method: operation.method,
    path: operation.path,
    server: String(own ?? server).replace(/\/$/, ''),
    ...(own !== undefined && { ownServer: true }),
    ...(inPath && { inPath }),
    ...(query && { query }),
    ...(headers && { headers }),
    ...(body && { body }),
    ...(operation.clientCertificate && { certificate: true }),
    answer,
    ...(answer === 'file' && { saveAs: fileName(operation, text) }),
    ...(isUnsigned(operation) && { unsigned: true }),
  };
}

/** Objects of an example hold values only; absent when there is nothing in it. */
function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return entries.length ? (Object.fromEntries(entries) as Fields) : undefined;
}

function pathValues(operation: Operation, { path, direct, config }: ClientCall): Fields | undefined {
  const names = parametersIn(operation, 'path').map(({ name }) => name);
  if (!direct) return fieldsOf(Object.fromEntries(names.map((name) => [name, config[name]])));
  return fieldsOf({ ...pathPattern(operation.path).exec(path)?.groups });
}

function headersOf({ config }: ClientCall): Fields | undefined {
  const headers = Object.entries(fieldsOf(config.headers) ?? {});
  // The form has a boundary, which whoever sends it knows.
  return fieldsOf(Object.fromEntries(headers.filter(([name]) => name.toLowerCase() !== 'content-type')));
}

function bodyOf({ request, version }: Operation, { data, config }: ClientCall): Body | undefined {
  if (data === undefined) return undefined;
  if (request?.mediaType !== 'multipart/form-data')
    return { type: version === 'v2' ? 'xml' : 'json', value: data as Value };
  const meta = fieldsOf(config.meta);
  return { type: 'form', value: fieldsOf(data) ?? {}, ...(meta && { meta }) };
}

function answerUse(operation: Operation): AnswerUse {
  const kind = responseKind(operation);
  if (kind === 'raw') return 'text';
  return kind === 'binary' && !operation.path.includes('billdownload') ? 'file' : kind === 'binary' ? 'text' : kind;
}

/** Files and pages are not signed; of APIv2, neither is an answer that has no field for it. */
function isUnsigned(operation: Operation): boolean {
  const kind = responseKind(operation);
  if (operation.version === 'v3') return kind === 'binary' || kind === 'text';
  const { body } = operation.response;
  return kind !== 'xml' || !body || !allProperties(body.schema).some(({ name }) => name === 'sign');
}

const EXTENSIONS: Record<string, string> = { 'application/pdf': 'pdf', 'image/*': 'png' };

/** The file that the example writes, or one named after what is answered. */
function fileName({ response }: Operation, text: string): string {
  const written = /writeFileSync\(\s*'\.\/([^']+)'/.exec(text)?.[1];
  return written ?? `download.${EXTENSIONS[response.body?.mediaType ?? ''] ?? 'bin'}`;
}
