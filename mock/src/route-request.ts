import { distance } from 'fastest-levenshtein';
import type { Operation } from '../../scripts/spec/catalog-model.ts';
import { isWechatPay } from './hosts.ts';
import type { ErrorResponse, Exchange, MockContext, MockRequest } from './mock-model.ts';
import { findPath, type Match, methodOf, type Routes, templateValues } from './routes.ts';
import { typedValues } from './v3/parameters-v3.ts';

/** Hosts that mean the same. */
const SAME_HOST: Record<string, string> = { 'api2.mch.weixin.qq.com': 'api.mch.weixin.qq.com' };

/** Longest path for which hints are searched. */
const MAX_SHOWN_LENGTH = 200;

/** Finds the operation of a request, or says why there is none. */
export function routeRequest(context: MockContext, request: MockRequest): Exchange | ErrorResponse {
  const [path = '', search = ''] = request.url.split(/\?(.*)/s, 2);
  const match = findPath(context.routes, path);
  if (!match) return notFound(`没有接口 ${path.slice(0, MAX_SHOWN_LENGTH)}${hint(context.routes, path)}`);
  const method = methodOf(request.method);
  const candidates = (method && match.operations.get(method)) ?? [];
  const [first, ...others] = candidates;
  const operation = others.length ? (candidates.find((one) => fits(context, one, match)) ?? first) : first;
  if (!operation) {
    const allowed = [...match.operations.keys()].map((known) => known.toUpperCase()).join(', ');
    const message = `${path.slice(0, MAX_SHOWN_LENGTH)} 不支持 ${request.method}，支持 ${allowed}`;
    return { status: 405, code: 'METHOD_NOT_ALLOWED', message, headers: { allow: allowed } };
  }
  const expected = new URL(operation.server ?? context.catalog.server).hostname;
  const host = hostOf(request);
  if (isWechatPay(host) && (SAME_HOST[host] ?? host) !== expected) {
    return notFound(`${host} 没有接口 ${operation.path}，它的域名是 ${expected}`);
  }
  const query = [...new URLSearchParams(search)];
  return { request, operation, path: templateValues(operation, match.values), query };
}

/** Two operations whose paths differ in nothing but a template's name are distinguished by the values that the template allows. */
function fits(context: MockContext, operation: Operation, { values }: Match): boolean {
  const schema = context.parameterSchemas(operation, 'path');
  const texts = new Map(Object.entries(templateValues(operation, values)));
  return context.validate(schema, typedValues(schema, texts)) === undefined;
}

const notFound = (message: string): ErrorResponse => ({ status: 404, code: 'NOT_FOUND', message });

const hostOf = ({ headers }: MockRequest): string => (headers.host ?? '').replace(/:\d+$/, '').toLowerCase();

/** The nearest paths, when they are near enough to have been meant. */
function hint({ paths }: Routes, path: string): string {
  if (path.length > MAX_SHOWN_LENGTH) return '';
  const near = paths
    .filter((candidate) => Math.abs(candidate.length - path.length) <= path.length / 3)
    .map((candidate) => ({ candidate, steps: distance(candidate, path) }))
    .filter(({ steps }) => steps <= path.length / 3)
    .sort((a, b) => a.steps - b.steps)
    .slice(0, 3);
  return near.length ? `，相近的有 ${near.map(({ candidate }) => candidate).join('、')}` : '';
}
