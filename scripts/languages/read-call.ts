import { type ExampleCall, findExampleCalls, type OperationAddress, sendsOperation } from '../client/example-calls.ts';
import { isRecord } from '../lib/type-guards.ts';
import { parseTypescript, type Syntax } from '../lib/typescript-syntax.ts';
import { SCHEMES } from '../spec/catalog-model.ts';
import { pathPattern } from '../spec/locations.ts';
import type { Body, Call, CallTarget, Fields, Value } from './call-model.ts';
import { constantsOf } from './constants.ts';
import { evaluate, unknownIn, unknownNode } from './evaluate.ts';

/** A call of an example with the values of its arguments, as far as literals determine them. */
export interface EvaluatedCall extends ExampleCall {
  data: unknown;
  config: Record<string, unknown>;
  /** The configuration, when its value is unknown. */
  unknown?: Syntax | undefined;
}

/** The call by which an example sends its operation; undefined when there is none, which the check reports. */
export function findCall(operation: OperationAddress, text: string): EvaluatedCall | undefined {
  const source = parseTypescript(text);
  const call = findExampleCalls(source).find((candidate) => sendsOperation(candidate, operation));
  if (!call) return undefined;
  const constants = constantsOf(source);
  const [first, second] = call.arguments.map((argument) => evaluate(argument, constants));
  if (call.method !== 'get' && call.method !== 'delete')
    return { ...call, data: first, config: recordOf(second), unknown: unknownNode(second) };
  const { data, ...config } = recordOf(first);
  // The chain sends no body with these methods; axios itself takes it from the configuration.
  return { ...call, data: call.isUrl ? data : undefined, config, unknown: unknownNode(first) };
}

const recordOf = (value: unknown): Record<string, unknown> =>
  isRecord(value) && unknownNode(value) === undefined ? value : {};

/** What the operation of a call decides of its calls, as far as that call shows it. */
export const targetOf = ({ inPath: _path, query: _query, headers: _headers, body, ...rest }: Call): CallTarget => ({
  ...rest,
  bodyType: body?.type ?? (rest.version === 'v2' ? 'xml' : 'json'),
});

/** Why no other language can be written from code: it does not call its operation, or sends what is known at run time alone. */
export type Unreadable = { why: 'no-call' } | { why: 'unknown'; node: Pick<Syntax, 'from' | 'text'> };

/** Reads from the text of an example what it sends to its operation. */
export function readCall(target: CallTarget, text: string): Call | Unreadable {
  const { bodyType: type, server, ownServer, certificate, response, saveAs, unsigned, ...address } = target;
  const call = findCall({ ...address, ...(target.brand && { scheme: SCHEMES[1] }) }, text);
  if (!call) return { why: 'no-call' };
  const own = call.config.baseURL;
  const [inPath, query, headers] = [pathValues(target, call), fieldsOf(call.config.params), headersOf(call)];
  const body = bodyOf(type, call);
  const node = call.unknown ?? unknownIn([own, inPath, query, headers, body]) ?? unusual(target, call, inPath);
  if (node) return { why: 'unknown', node };
  return {
    ...address,
    server: String(own ?? server).replace(/\/$/, ''),
    ...((own !== undefined || ownServer) && { ownServer: true }),
    ...(inPath && { inPath }),
    ...(query && { query }),
    ...(headers && { headers }),
    ...(body && { body }),
    ...(certificate && { certificate }),
    response,
    ...(saveAs !== undefined && { saveAs: /writeFileSync\(\s*'\.\/([^']+)'/.exec(text)?.[1] ?? saveAs }),
    ...(unsigned && { unsigned }),
  };
}

const templatesOf = (path: string): string[] => path.match(/(?<=\{)[^}]+(?=\})/g) ?? [];

/** The call, where it lacks values of its path, has its query in a URL, or sends fields that are none. */
function unusual(
  { path, bodyType }: CallTarget,
  call: EvaluatedCall,
  inPath: Fields = {},
): Pick<Syntax, 'from' | 'text'> | undefined {
  const isFilled = templatesOf(path).every((name) => inPath[name] !== undefined);
  const hasFields = bodyType === 'json' || call.data === undefined || isRecord(call.data);
  const isUsual = isFilled && hasFields && !(call.isUrl && /[?*]/.test(call.path));
  return isUsual ? undefined : { from: call.offset, text: call.path };
}

/** The defined fields of an object, which hold values alone in an example; undefined when there are none. */
function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (unknownNode(value)) return value as Fields; // whoever reads the call finds it
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return entries.length ? (Object.fromEntries(entries) as Fields) : undefined;
}

function pathValues(target: CallTarget, { path, isUrl, config }: EvaluatedCall): Fields | undefined {
  if (isUrl) return fieldsOf({ ...pathPattern(target.path).exec(path)?.groups });
  return fieldsOf(Object.fromEntries(templatesOf(target.path).map((name) => [name, config[name]])));
}

function headersOf({ config }: EvaluatedCall): Fields | undefined {
  const headers = fieldsOf(config.headers) ?? {};
  if (unknownNode(headers)) return headers;
  // The content type of a form has a boundary, which each HTTP client generates.
  return fieldsOf(
    Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== 'content-type')),
  );
}

function bodyOf(type: Body['type'], { data, config }: EvaluatedCall): Body | undefined {
  if (data === undefined) return undefined;
  if (type !== 'form') return { type, value: data as Value };
  const meta = fieldsOf(config.meta);
  return { type, value: fieldsOf(data) ?? {}, ...(meta && { meta }) };
}
