import type { ApiError, Catalog, Operation } from '../../scripts/spec/catalog-model.ts';
import { endpointOf } from '../../scripts/spec/locations.ts';
import type { InjectedFailure } from './control/control-model.ts';
import type { MockRequest, MockSettings, StateOutcome, ValidRequest } from './mock-model.ts';

/** The header by which a request injects an error. */
const FAIL_HEADER = 'mock-fail';
const LATENCY_HEADER = 'mock-latency';
const DROP_HEADER = 'mock-drop';

/** Longest delay that a request can inject. */
const MAX_LATENCY_MS = 60_000;

/** The error that a request, the command line or the control injects; undefined without one. */
export function requestedFailure(
  { operation, headers }: ValidRequest,
  catalog: Catalog,
  failures: FailureQueue,
): StateOutcome | undefined {
  const code = headers[FAIL_HEADER] ?? failures.take(operation)?.code;
  if (code === undefined) return undefined;
  const errors = [...operation.errors, ...commonErrors(catalog, operation.version)];
  const error = errors.find((candidate) => candidate.code === code);
  if (error) return { kind: 'error', code, message: error.description, status: error.status ?? 400 };
  const codes = [...new Set(errors.map((candidate) => candidate.code))];
  const message = `${endpointOf(operation)} 没有错误码 ${code}，可选：${codes.join('、')}`;
  return { kind: 'error', status: 400, code: 'PARAM_ERROR', message };
}

/** The failures that wait for their requests. */
export interface FailureQueue {
  /** Lets the next request that fits fail, before those that always do. */
  add(failure: InjectedFailure): void;
  /** The failure of a request: one that was added is used up. */
  take(operation: Pick<Operation, 'method' | 'path'>): InjectedFailure | undefined;
  clear(): void;
}

/** Failures that wait: those beyond are refused. */
const MAX_FAILURES = 1000;

/** Makes a queue over the failures of the settings, which last. */
export function createFailureQueue({ failures }: Pick<MockSettings, 'failures'>): FailureQueue {
  const waiting: InjectedFailure[] = [];
  const fits =
    (operation: Pick<Operation, 'method' | 'path'>) =>
    ({ method, path }: InjectedFailure): boolean =>
      (method ?? operation.method) === operation.method && (path ?? operation.path) === operation.path;
  return {
    add(failure) {
      if (waiting.length < MAX_FAILURES) waiting.push(failure);
    },
    take(operation) {
      const place = waiting.findIndex(fits(operation));
      return place === -1 ? failures.find(fits(operation)) : waiting.splice(place, 1)[0];
    },
    clear: () => void waiting.splice(0),
  };
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
