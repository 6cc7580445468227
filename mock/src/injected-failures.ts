import type { ApiError, Catalog } from '../../scripts/spec/catalog-model.ts';
import { endpointOf } from '../../scripts/spec/locations.ts';
import type { InjectedFailure, MockRequest, MockSettings, StateOutcome, ValidRequest } from './mock-model.ts';

/** The header by which a request injects an error. */
const FAIL_HEADER = 'mock-fail';
const LATENCY_HEADER = 'mock-latency';
const DROP_HEADER = 'mock-drop';

/** Longest delay that a request can inject. */
const MAX_LATENCY_MS = 60_000;

/** The error that a request or the command line injects; undefined without one. */
export function requestedFailure(
  { operation, headers }: ValidRequest,
  catalog: Catalog,
  settings: MockSettings,
): StateOutcome | undefined {
  const rule = settings.failures.find(({ method, path }) => {
    return (method ?? operation.method) === operation.method && (path ?? operation.path) === operation.path;
  });
  const code = headers[FAIL_HEADER] ?? rule?.code;
  if (code === undefined) return undefined;
  const errors = [...operation.errors, ...commonErrors(catalog, operation.version)];
  const error = errors.find((candidate) => candidate.code === code);
  if (error) return { kind: 'error', code, message: error.description, status: error.status ?? 400 };
  const codes = [...new Set(errors.map((candidate) => candidate.code))];
  const message = `${endpointOf(operation)} 没有错误码 ${code}，可选：${codes.join('、')}`;
  return { kind: 'error', status: 400, code: 'PARAM_ERROR', message };
}

/** Errors that any operation may give: those of the spec, and being asked too often. */
function commonErrors({ errors }: Catalog, version: 'v2' | 'v3'): Pick<ApiError, 'code' | 'description' | 'status'>[] {
  const often = { status: 429, code: 'FREQUENCY_LIMITED', description: '频率超限' };
  return [...errors[version], often];
}

/** Milliseconds to wait before an answer. */
export function latencyOf({ headers }: MockRequest, settings: MockSettings): number {
  const asked = Number(headers[LATENCY_HEADER]);
  return Math.min(asked > 0 ? asked : settings.latency, MAX_LATENCY_MS);
}

/** Whether the connection is to be closed without an answer. */
export const isDropped = ({ headers }: MockRequest, settings: MockSettings): boolean =>
  settings.drop || ['1', 'true'].includes(headers[DROP_HEADER] ?? '');

/** Reads `CODE` or `CODE@METHOD PATH`, as `--fail` takes it. Throws an Error when the catalog has no such operation. */
export function parseFailure(text: string, catalog: Catalog): InjectedFailure {
  const [code = '', endpoint] = text.split('@', 2);
  if (endpoint === undefined) return { code };
  const operation = catalog.operations.find((candidate) => endpointOf(candidate) === endpoint.trim());
  if (!operation) throw new Error(`--fail ${text}: there is no operation ${endpoint}.`);
  return { code, method: operation.method, path: operation.path };
}
